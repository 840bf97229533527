import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { languages } from '#platform/languages';
import { settled, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { ask, goTo, handIn, publish, signedIn } from './desk/people.ts';

const centre = demonstrationCentre();

const about =
  'Nous gérons les eaux de surface de douze communes en Flandre occidentale et exploitons quatre stations de pompage dont les drains rejettent chaque printemps trop de phosphate dans les canaux.';
const wish =
  'Nous voudrions essayer le tapis pendant deux saisons à la sortie de deux drains, mesurer nous-mêmes chaque semaine, et partager les mesures avec celui qui le fabrique avant de décider d’un achat.';
const secret = 'Ze betalen ten hoogste vijftien euro per vierkante meter.';

const outcome = (page: Page) => page.locator('.case-outcome');

/** Presses a button of the page, fills its dialog, and presses the same one there. */
async function decide(
  page: Page,
  name: string,
  fill: (dialog: ReturnType<Page['locator']>) => Promise<unknown> = async () => {},
) {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
}

async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

describe('a cooperation on its way', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('goes from an interest to a case and its end, with four people in four languages at once', async () => {
    const title = '农田排水除磷吸附垫：两季试用';
    const reference = await handIn(address, title);
    await publish(address, reference);
    const [client, own, other, owner] = await Promise.all(
      (['member-be', 'adviser-be', 'adviser-cn', 'member-cn'] as const).map((who) => signedIn(address, who)),
    );

    // Whoever is interested is helped, and nothing that was written gets lost.
    await goTo(client!, `${address}/fr/opportunities/${reference}`);
    await client!.page.getByRole('link', { name: 'Manifester son intérêt' }).click();
    await client!.page.locator('textarea[name=about]').fill('Trop court, écrivez à moi@exemple.be');
    await client!.page.getByRole('button', { name: 'Remettre à mon conseiller' }).click();
    await client!.page.locator('.fault', { hasText: 'au moins 150' }).first().waitFor();
    await client!.page.locator('.fault', { hasText: '« moi@exemple.be »' }).waitFor();
    await client!.page.locator('textarea[name=about]').fill(about);
    await client!.page.locator('textarea[name=wish]').fill(wish);
    await client!.page.reload();
    await client!.page.locator('.notice', { hasText: 'est de retour' }).waitFor();
    assert.equal(await client!.page.locator('textarea[name=wish]').inputValue(), wish);
    await client!.page.getByRole('button', { name: 'Remettre à mon conseiller' }).click();
    await client!.page.locator('.case-due', { hasText: 'Conseiller de l’intéressé' }).waitFor();

    // Both advisers read it, then the owner decides.
    await goTo(own!, `${address}/nl/interests`);
    await own!.page.locator('tr', { hasText: reference }).locator('th a').click();
    await decide(own!.page, 'Doorgeven aan de andere zijde');
    await outcome(own!.page).filter({ hasText: 'Doorgegeven' }).waitFor();
    await goTo(other!, `${address}/zh/interests`);
    await other!.page.locator('tr', { hasText: reference }).locator('th a').click();
    await other!.page.locator('.case-text[lang=fr]').first().waitFor();
    assert.doesNotMatch(await other!.page.locator('main').innerText(), /Scheldeland/);
    await decide(other!.page, '转达发布单位');
    await outcome(other!.page).filter({ hasText: '已转达' }).waitFor();
    await goTo(owner!, `${address}/en/interests`);
    await owner!.page.locator('tr', { hasText: reference }).locator('th a').click();
    await decide(owner!.page, 'Accept', (dialog) =>
      dialog.locator('input[name=title]').fill('Two seasons of mats'),
    );
    await owner!.page.getByRole('link', { name: 'To the case' }).click();
    await owner!.page.locator('.case-due', { hasText: 'Turn of Belgium · adviser' }).waitFor();
    const at = new URL(owner!.page.url()).pathname.replace('/en', '');

    // What one side writes for itself is not seen by the other, until it is moved.
    await goTo(own!, `${address}/nl${at}`);
    await own!.page.locator('.case-due', { hasText: 'U bent aan zet' }).waitFor();
    await own!.page.getByRole('tab', { selected: true }).focus();
    await own!.page.keyboard.press('ArrowRight');
    await own!.page.getByRole('tab', { name: 'Alleen België', selected: true }).waitFor();
    await own!.page.locator('textarea[name=text]').fill(secret);
    await own!.page.getByRole('button', { name: 'Alleen voor België schrijven' }).click();
    await own!.page.locator('.case-message', { hasText: secret }).waitFor();
    await goTo(other!, `${address}/zh${at}`);
    await settled(other!.page);
    assert.equal(await other!.page.getByRole('tab').count(), 2);
    assert.doesNotMatch(await other!.page.content(), /vijftien euro/);
    await own!.page.getByRole('button', { name: 'Naar een ruimere kring verplaatsen' }).click();
    await own!.page.locator('dialog[open]', { hasText: 'geen weg terug' }).waitFor();
    await own!.page.locator('dialog[open]').getByRole('button', { name: 'Voorgoed verplaatsen' }).click();
    await own!.page.locator('.case-messages', { hasText: 'Hier staat nog niets.' }).waitFor();
    await other!.page.reload();
    await other!.page.locator('.case-text[lang=nl]', { hasText: secret }).waitFor();

    // Either side answers for the plan, and both see what it came to; what is to be done is written down.
    await goTo(client!, `${address}/fr${at}`);
    const plan = (page: Page) => page.locator('.case-plan', { hasText: /Plan des démarches|合规方案/ });
    const question = client!.page.locator('.case-plan-question');
    await question.getByText('Question suivante').waitFor();
    const asked = await question.locator('b').first().innerText();
    await question.getByRole('button', { name: 'Nous ne savons pas' }).click();
    await client!.page.locator('summary', { hasText: '1 réponse à ce jour' }).waitFor();
    assert.notEqual(await question.locator('b').first().innerText(), asked);
    await other!.page.reload();
    await plan(other!.page).locator('summary', { hasText: '已有1个回答' }).click();
    await plan(other!.page).locator('li', { hasText: '我们不清楚' }).first().waitFor();
    await client!.page.getByRole('button', { name: 'Noter une tâche' }).click();
    await client!.page.locator('dialog[open] input[name=title]').fill('Envoyer les plans des drains');
    await client!.page.locator('dialog[open] input[name=dueOn]').fill('2027-06-01');
    await client!.page.locator('dialog[open]').getByRole('button', { name: 'Noter', exact: true }).click();
    const task = (page: Page) => page.locator('li', { has: page.getByText('Envoyer les plans des drains') });
    await task(client!.page).getByRole('button', { name: 'Fait', exact: true }).waitFor();
    assert.deepEqual(await findingsOf(client!.page), []);
    await other!.page.reload();
    await task(other!.page).getByRole('button', { name: '完成', exact: true }).click();
    await other!.page.locator('summary', { hasText: '已完成1项任务' }).waitFor();

    // Names are told when both have agreed; the ball goes over with a note.
    await decide(own!.page, 'Instemmen met namen');
    await outcome(own!.page).waitFor();
    await decide(other!.page, '同意互告名称');
    await other!.page.locator('.facts', { hasText: /Scheldeland/ }).waitFor();
    await own!.page.reload();
    await own!.page.getByRole('button', { name: 'De beurt doorgeven' }).click();
    await own!.page.locator('dialog[open] button[type=submit]').click();
    await own!.page.locator('dialog[open] .fault').waitFor();
    await own!.page.locator('dialog[open] textarea').fill('Graag een voorstel voor de proef.');
    await own!.page.locator('dialog[open] input[type=number]').fill('3');
    await own!.page.locator('dialog[open] button[type=submit]').click();
    await own!.page.locator('.case-due', { hasText: 'Aan zet: China · adviseur' }).waitFor();
    await other!.page.reload();
    await other!.page.locator('.case-due', { hasText: '轮到您' }).waitFor();
    await other!.page.locator('.case-log', { hasText: 'Graag een voorstel voor de proef.' }).waitFor();
    await decide(other!.page, '双方对接');
    await other!.page.locator('.case-line [aria-current]', { hasText: '双方已对接' }).waitFor();

    // What was signed is recorded by one side, confirmed by the adviser of the other, and only then it is concluded.
    await decide(other!.page, '开始洽谈');
    await outcome(other!.page).filter({ hasText: '洽谈中' }).waitFor();
    await client!.page.reload();
    await decide(client!.page, 'Inscrire un accord', async (dialog) => {
      await dialog.getByRole('button', { name: 'Inscrire un accord' }).click();
      await dialog.locator('.fault').first().waitFor();
      await dialog.locator('select[name=kind]').selectOption('licence');
      await dialog.locator('input[name=signedOn]').fill('2026-11-02');
      await dialog.locator('input[name=amount]').fill('12 500,50');
    });
    await client!.page.locator('.facts', { hasText: '12\u202f500,5' }).waitFor();
    await client!.page.locator('li', { hasText: 'Réponse attendue\u00a0: Chine · conseiller' }).waitFor();
    assert.equal(await client!.page.getByRole('button', { name: 'Confirmer l’accord' }).count(), 0);
    assert.deepEqual(await findingsOf(client!.page), []);
    await other!.page.reload();
    await decide(other!.page, '确认协议');
    await outcome(other!.page).filter({ hasText: '已确认' }).waitFor();
    await other!.page.locator('summary', { hasText: '协议成效' }).waitFor();
    await decide(other!.page, '达成协议');
    await other!.page.locator('.case-line [aria-current]', { hasText: '已达成协议' }).waitFor();

    // The centre makes papers of it: a template to edit in two languages, a summary to keep.
    await own!.page.reload();
    const papers = own!.page.locator('.case-papers');
    await papers.getByLabel('Tweede taal ernaast').selectOption('zh');
    for (const [name, kept] of [
      ['Geheimhoudingsovereenkomst als DOCX', /^Wederzijdse geheimhoudingsovereenkomst .*[.]docx$/],
      ['Samenvatting van het dossier als PDF', /^Samenvatting van het dossier .*[.]pdf$/],
    ] as const) {
      const waiting = own!.page.waitForEvent('download');
      await papers.getByRole('button', { name }).click();
      assert.match((await waiting).suggestedFilename(), kept);
    }

    // Who comes too late is told so.
    await own!.page.reload();
    await own!.page.locator('li', { hasText: 'bevestigd door China' }).waitFor();
    await own!.page.getByRole('button', { name: 'Het dossier afsluiten' }).waitFor();
    await decide(other!.page, '结案', (dialog) => dialog.locator('select').selectOption('completed'));
    await outcome(other!.page).filter({ hasText: '已结案' }).waitFor();
    await decide(own!.page, 'Het dossier afsluiten', (dialog) =>
      dialog.locator('select').selectOption('other'),
    );
    await outcome(own!.page).filter({ hasText: 'Iemand was u voor.' }).waitFor();
    await own!.page.locator('.case-due', { hasText: 'Afgerond' }).waitFor();

    // A client follows it by its code alone.
    await client!.page.goto(`${address}/fr${at}`);
    const code = await client!.page.locator('aside .case-code').innerText();
    const visitor = await visit(`${address}/fr/track`, {}, [/status of 404/]);
    await visitor.page.locator('input[name=code]').fill('0000-0000-0000');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.locator('.refusal', { hasText: 'Aucun dossier ne porte ce code' }).waitFor();
    await visitor.page.locator('input[name=code]').fill(code.toLowerCase());
    await visitor.page.keyboard.press('Enter');
    await visitor.page.locator('.facts', { hasText: 'Clos' }).waitFor();
    for (const one of [client!, own!, other!, owner!, visitor]) await one.end();
  });

  for (const [place, language] of languages.entries())
    it(`fits into 360 px and has no finding of axe, in ${language}`, async () => {
      const adviser = await signedIn(address, 'adviser-be', {
        reducedMotion: 'reduce',
        colorScheme: place % 2 === 0 ? 'light' : 'dark',
        viewport: { width: 360, height: 740 },
      });
      const { page } = adviser;
      const first = async (path: string) => {
        const { rows } = (await ask(page.request, ['GET', `${address}/api/${path}`])) as {
          rows: { id: string }[];
        };
        return rows[0]!.id;
      };
      const paths = [
        '/cases',
        '/cases?ball=any&kind=soft-landing',
        `/cases/${await first('cases?kind=soft-landing')}?in=be`,
        '/interests?box=made',
        `/interests/${await first('interests?box=made')}`,
        '/interests/new?opportunity=TO-CN-FOOD-04',
        '/track',
      ];

      for (const [at, path] of paths.entries()) {
        await goTo(adviser, `${address}/${language}${path}`);
        await settled(page);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, path);
        // Languages take turns: axe looks at each page in two of them.
        if (at % 2 === place % 2) assert.deepEqual(await findingsOf(page), [], path);
      }
      await goTo(adviser, `${address}/${language}${paths[2]}`);
      await page.locator('[aria-haspopup=dialog]').first().click();
      await page.locator('dialog[open]').waitFor();
      if (place < 2) assert.deepEqual(await findingsOf(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
      await adviser.end();
    });
});
