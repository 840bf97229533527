import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { answering, until, visit } from './browser.ts';
import { demonstrationCentre, openedCentre } from './centre.ts';
import { decide } from './desk/decide.ts';
import { ask, goTo, handIn, publish, signedIn } from './desk/people.ts';

const centre = demonstrationCentre();
const ACTS = '.section.no-print';
const title = '藻水分离模块：中试阶段';

const interest = {
  language: 'fr',
  about:
    'Nous gérons les étangs de baignade de six communes et relevons chaque été des proliférations d’algues que nos filtres à sable n’arrêtent plus, avec nos propres mesures depuis neuf ans.',
  wish: 'Nous voudrions essayer le module sur deux étangs pendant un été, avec nos mesures chaque semaine, et décider ensuite d’un achat ou d’une licence pour la Wallonie.',
};

describe('a refused interest', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  /** Raises the readiness level of a listing as its writer would, and has it read again by both sides. */
  const ripen = async (reference: string, trl: number) => {
    const { page, end } = await signedIn(address, 'member-cn');
    const at = `${address}/api/opportunities/${reference}`;
    await ask(page.request, ['POST', `${at}/revision`], {});
    const { version, listing } = (await ask(page.request, ['GET', `${at}/draft`])) as {
      version: number;
      listing: object;
    };
    await ask(page.request, ['PUT', at], { version, listing: { ...listing, stage: { trl } } });
    await ask(page.request, ['POST', `${at}/submission`], {});
    await end();
    await publish(address, reference);
  };

  it('says why, waits for the level it was told, comes back by itself with a letter, and becomes a case', async () => {
    const reference = await handIn(address, title, 4);
    await publish(address, reference);
    const [client, own, other, owner] = await Promise.all(
      (['member-be', 'adviser-be', 'adviser-cn', 'member-cn'] as const).map((who) => signedIn(address, who)),
    );
    const me = (await ask(client!.page.request, ['GET', `${address}/api/access/me`])) as {
      organisations: { id: string }[];
    };
    const { id } = await ask(client!.page.request, ['POST', `${address}/api/interests`], {
      opportunity: reference,
      organisationId: me.organisations[0]!.id,
      ...interest,
    });
    const at = `/interests/${String(id)}`;
    const move = (who: typeof own, noun: string, version: number) =>
      ask(who!.page.request, ['POST', `${address}/api${at}/${noun}`], { version });
    await move(own, 'passing-on', 1);
    await move(other, 'putting', 2);

    // The owner says no with a reason and a level; whoever is interested reads both.
    await goTo(owner!, `${address}/zh${at}`);
    await decide(owner!.page, [ACTS, '婉拒'], async (dialog) => {
      await dialog.locator('select[name=reason]').selectOption('too-early');
      await dialog.locator('select[name=reopensAtTrl]').selectOption('6');
    });
    await owner!.page.locator('.case-outcome', { hasText: '已婉拒' }).waitFor();
    await goTo(client!, `${address}/fr${at}`);
    const aside = client!.page.locator('aside');
    await aside.getByText('Trop tôt').first().waitFor();
    await client!.page.getByText('TRL 6').first().waitFor();

    // Not ripe enough: nothing happens. Ripe: the clock takes it up again, and says so to whoever is interested.
    const { runJob, dayComes } = await openedCentre();
    await ripen(reference, 5);
    await runJob('cases.reopen-watched');
    await goTo(client!, `${address}/fr${at}`);
    await client!.page.getByText('Déclinée').first().waitFor();
    assert.equal(await client!.page.getByText('Reprise', { exact: true }).count(), 0);
    await ripen(reference, 6);
    await runJob('cases.reopen-watched');
    const reader = await visit(`${address}/nl/mailbox`);
    const letter = reader.page
      .locator('.section', { hasText: 'lucas.dewolf@be.example' })
      .filter({ hasText: 'heeft het rijpheidsniveau bereikt' })
      .filter({ has: reader.page.locator(`a[href*="${String(id)}"]`) });
    await until(async () => {
      await dayComes();
      await reader.page.reload();
      await answering(reader.page);
      return (await letter.count()) > 0;
    });
    await reader.end();
    await goTo(client!, `${address}/fr${at}`);
    await client!.page.getByText('Reprise', { exact: true }).first().waitFor();

    // It goes on to the owner, who accepts now.
    await goTo(other!, `${address}/zh${at}`);
    await decide(other!.page, [ACTS, '转达发布单位']);
    await goTo(owner!, `${address}/zh${at}`);
    await decide(owner!.page, [ACTS, '接受']);
    await goTo(client!, `${address}/fr${at}`);
    await client!.page.getByRole('link', { name: 'Vers le dossier' }).click();
    await client!.page.locator('.case-due').waitFor();
    for (const one of [client!, own!, other!, owner!]) await one.end();
  });
});
