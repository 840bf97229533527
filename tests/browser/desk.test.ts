import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { languages } from '#platform/languages';
import { settled, until } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { appointSecondAdviser, ask, goTo, handIn, signedIn } from './desk/people.ts';
import { focused, tabTo } from './tab-to.ts';

const centre = demonstrationCentre();

const outcome = (page: Page) => page.locator('.desk-outcome');

/** Presses a button of the page, and then the same one in the dialog that asks. */
async function decide(page: Page, name: string, fill: () => Promise<unknown> = async () => {}) {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('dialog[open]').waitFor();
  await fill();
  await page.locator('dialog[open]').getByRole('button', { name, exact: true }).click();
}

async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

describe('the desks of writers and advisers', () => {
  let address = '';
  before(async () => {
    address = await centre();
    await appointSecondAdviser(address);
  });

  it('lead a listing through both readings to the public, and the second reader never learns whose it is', async () => {
    const reference = await handIn(address);
    const own = await signedIn(address, 'adviser-cn');
    await goTo(own, `${address}/zh/review`);
    await own.page.locator('th a', { hasText: '含铁砂吸附垫' }).first().waitFor();
    await goTo(own, `${address}/zh/review/${reference}`);
    const ownerName = await own.page.locator('.facts bdi').innerText();
    await decide(own.page, '转交对方审阅');
    await outcome(own.page).filter({ hasText: '已转交' }).waitFor();
    await own.page.locator('.tag', { hasText: '对方顾问审阅中' }).waitFor();

    const other = await signedIn(address, 'adviser-be');
    await goTo(other, `${address}/nl/review`);
    await other.page.locator('.section', { hasText: 'Tweede lezing' }).locator('th a').first().click();
    await other.page.locator('.desk-field').first().waitFor();
    const shown = await other.page.content();
    await decide(other.page, 'Publiceren');
    await outcome(other.page).filter({ hasText: 'Gepubliceerd' }).waitFor();
    await other.page.getByRole('link', { name: 'De openbare pagina' }).click();
    await other.page.waitForURL(/\/nl\/opportunities\//);
    await other.page.locator('.listing-text').first().waitFor();

    assert.ok(ownerName.length > 2 && !shown.includes(ownerName));
    assert.ok(other.page.url().endsWith(reference));
    await own.end();
    await other.end();
  });

  it('give a listing back with comments on its fields, and its writer sees what to do', async () => {
    const reference = await handIn(address);
    const adviser = await signedIn(address, 'adviser-cn');
    await goTo(adviser, `${address}/en/review/${reference}`);
    const field = adviser.page.locator('.desk-field', { hasText: 'Sorptiemat' });
    await field.getByRole('button', { name: 'Comment on: Title' }).click();
    await field.getByLabel('Your comment').fill('Which field, and how much?');
    await field.getByRole('button', { name: 'Send' }).click();
    await field.locator('.desk-thread', { hasText: 'Which field' }).waitFor();
    assert.match((await focused(adviser.page)).text, /Comment/);

    await decide(adviser.page, 'Give back to be mended', () =>
      adviser.page.locator('dialog select').selectOption('text-unclear'),
    );
    await outcome(adviser.page).filter({ hasText: 'Given back' }).waitFor();
    await adviser.page.locator('.desk-history', { hasText: 'The text is unclear' }).waitFor();

    const writer = await signedIn(address, 'member-cn');
    await goTo(writer, `${address}/en/desk`);
    const row = writer.page.locator('tr', { hasText: reference });
    assert.match(await row.innerText(), /1 open comment[\s\S]*Work through the comments, then hand it in/);
    assert.match((await row.locator('a').getAttribute('href')) ?? '', new RegExp(`/desk/${reference}$`));
    await adviser.end();
    await writer.end();
  });

  it('answer, settle and reopen a thread', async () => {
    const reference = await handIn(address);
    const adviser = await signedIn(address, 'adviser-cn');
    await ask(adviser.page.request, ['POST', `${address}/api/opportunities/${reference}/comments`], {
      path: 'partner.role',
      text: 'Who installs it?',
    });
    const writer = await signedIn(address, 'member-cn');
    await goTo(writer, `${address}/en/review/${reference}`);
    const field = writer.page.locator('.desk-field', { hasText: 'Who installs it?' });
    assert.match(await field.innerText(), /Partner sought/);

    await field.getByRole('button', { name: /^Answer/ }).click();
    await field.getByLabel('Your comment').fill('The partner does.');
    await field.getByRole('button', { name: 'Send' }).click();
    await field.locator('.desk-saying').nth(1).waitFor();
    await field.getByRole('button', { name: /^Settled/ }).click();
    await field.locator('summary', { hasText: '1 settled thread' }).click();
    await field.getByRole('button', { name: /^Reopen/ }).click();

    await field.getByRole('button', { name: /^Settled/ }).waitFor();
    assert.equal(await field.locator('summary').count(), 0);
    await adviser.end();
    await writer.end();
  });

  it('tell the slower of two advisers that somebody else decided, and how it stands now', async () => {
    const reference = await handIn(address);
    const [first, second] = [
      await signedIn(address, 'adviser-cn'),
      await signedIn(address, 'second-adviser-cn'),
    ];
    await goTo(first, `${address}/en/review/${reference}`);
    await goTo(second, `${address}/en/review/${reference}`);

    await decide(first.page, 'Pass on to the other side');
    await outcome(first.page).waitFor();
    await decide(second.page, 'Refuse', async () => {
      await second.page.locator('dialog select').selectOption('duplicate');
      await second.page.locator('dialog textarea').fill('We have one like it.');
    });

    await outcome(second.page).waitFor();
    const said = await outcome(second.page).innerText();
    assert.match(
      said,
      /Somebody else was quicker[\s\S]*With the other side’s adviser[\s\S]*First reading passed/,
    );
    assert.equal(await second.page.getByRole('button', { name: 'Refuse', exact: true }).count(), 0);
    await first.end();
    await second.end();
  });

  it('tell an adviser of the other side, from whose sight it has gone, that it was decided', async () => {
    const reference = await handIn(address);
    const own = await signedIn(address, 'adviser-cn');
    await ask(own.page.request, ['POST', `${address}/api/opportunities/${reference}/approval`], {});
    const [one, two] = [await signedIn(address, 'adviser-be'), await signedIn(address, 'adviser-be')];
    await goTo(one, `${address}/fr/review/${reference}`);
    await goTo(two, `${address}/fr/review/${reference}`);

    await decide(one.page, 'Publier');
    await outcome(one.page).filter({ hasText: 'Publiée' }).waitFor();
    await decide(two.page, 'Publier');

    await outcome(two.page).filter({ hasText: 'Elle est maintenant publique' }).waitFor();
    assert.match(await outcome(two.page).innerText(), /Un autre conseiller a décidé/);
    for (const visit of [own, one, two]) await visit.end();
  });

  it('need no mouse: open, ask, refuse in words, cancel, decide', async () => {
    const reference = await handIn(address);
    const { page, end } = await signedIn(address, 'adviser-cn');
    await goTo({ page, end }, `${address}/en/review/${reference}`);

    await tabTo(page, ({ text }) => text === 'Refuse');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await tabTo(page, ({ tag, text }) => tag === 'BUTTON' && text === 'Refuse');
    await page.keyboard.press('Enter');
    await page.locator('dialog .fault', { hasText: 'Choose a reason' }).waitFor();
    assert.equal((await focused(page)).tag, 'SELECT');
    await page.keyboard.press('Escape');
    await until(async () => (await page.locator('dialog').count()) === 0);
    assert.equal((await focused(page)).text, 'Refuse');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    assert.equal((await focused(page)).text, 'Pass on to the other side');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await tabTo(page, ({ tag, text }) => tag === 'BUTTON' && text.startsWith('Pass on'));
    await page.keyboard.press('Enter');

    await outcome(page).waitFor();
    assert.match((await focused(page)).text, /^Passed on/);
    await end();
  });

  it('pause, resume, renew and close what is public', async () => {
    const reference = await handIn(address);
    const [own, other] = [await signedIn(address, 'adviser-cn'), await signedIn(address, 'adviser-be')];
    const at = `${address}/api/opportunities/${reference}`;
    await ask(own.page.request, ['POST', `${at}/approval`], {});
    await ask(other.page.request, ['POST', `${at}/publication`], {});
    const writer = await signedIn(address, 'member-cn');
    const { page } = writer;
    await goTo(writer, `${address}/en/review/${reference}`);

    await decide(page, 'Pause');
    await outcome(page).filter({ hasText: 'Paused' }).waitFor();
    await decide(page, 'Resume');
    await outcome(page).filter({ hasText: 'Resumed' }).waitFor();
    await decide(page, 'Renew', async () => page.locator('dialog select').selectOption('new-results'));
    await outcome(page).filter({ hasText: 'Renewed' }).waitFor();
    assert.doesNotMatch(await page.locator('aside .facts').innerText(), /30 June 2027/);
    await decide(page, 'Partner found', async () =>
      page.locator('dialog select').selectOption('partner-through-the-centre'),
    );
    await outcome(page).filter({ hasText: 'a partner was found' }).waitFor();

    assert.equal(await page.getByRole('button', { name: 'Withdraw' }).count(), 0);
    for (const visit of [own, other, writer]) await visit.end();
  });

  for (const language of languages)
    it(`fit into 360 px and have no finding of axe, in ${language}`, async () => {
      const reference = await handIn(address);
      const adviser = await signedIn(address, 'adviser-cn', { reducedMotion: 'reduce' });
      const newcomer = await signedIn(address, 'member-be', { reducedMotion: 'reduce' });
      const looked = [
        [adviser, '/review'],
        [adviser, `/review/${reference}`],
        [adviser, '/desk'],
        [newcomer, '/desk'],
        [newcomer, `/review/${reference}`],
      ] as const;

      for (const [visit, path] of looked) {
        await visit.page.emulateMedia({ colorScheme: language === 'nl' ? 'dark' : 'light' });
        await visit.page.setViewportSize({ width: 360, height: 740 });
        await goTo(visit, `${address}/${language}${path}`);
        await settled(visit.page);
        assert.equal(await visit.page.evaluate('document.documentElement.scrollWidth'), 360, path);
        assert.deepEqual(await findingsOf(visit.page), [], path);
      }
      await goTo(adviser, `${address}/${language}/review/${reference}`);
      await adviser.page.locator('[aria-haspopup=dialog]').nth(2).click();
      assert.deepEqual(await findingsOf(adviser.page), []);
      assert.equal(await adviser.page.evaluate('document.documentElement.scrollWidth'), 360);
      await adviser.end();
      await newcomer.end();
    });

  it('show the entries to those who have an account, and to nobody else', async () => {
    const entries = async (who: Parameters<typeof signedIn>[1]) => {
      const visit = await signedIn(address, who);
      await goTo(visit, `${address}/en/`);
      const links = await visit.page.locator('.account-link a').allInnerTexts();
      await visit.end();
      return links.slice(0, -1);
    };

    assert.deepEqual([await entries('adviser-be'), await entries('member-be')], [['Review'], ['Desk']]);
  });
});
