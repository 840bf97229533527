import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { settled, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { goTo, signedIn } from './desk/people.ts';
import { lookAt } from './look-at.ts';

const centre = demonstrationCentre();

/** How each language calls what the fund's promise has come to. */
const unproven = { zh: '无从证实', en: 'Unproven', fr: 'Non démontrée', nl: 'Onbewezen' };

describe('the balance of both directions', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('shows a visitor the fund that promised, what it reached, since when, and on which source', async () => {
    const { page, end } = await visit(`${address}/en/ledger`);
    const promise = page.locator('.balance-promise').first();

    assert.equal(await promise.locator('.tag.late').innerText(), unproven.en);
    assert.match(await promise.innerText(), /at least 15% of EUR\s100,000,000/);
    assert.match(await promise.innerText(), /EUR\s0 of EUR\s15,000,000/);
    assert.equal(await promise.locator('.source a').first().getAttribute('rel'), 'noreferrer');
    await promise.locator('summary').click();
    const first = promise.locator('tbody tr').last();
    assert.match(await first.innerText(), /18 Nov 2005[\s\S]*At risk[\s\S]*EUR\s0[\s\S]*17 Nov 2005/);
    await lookAt(page, 'the balance with the history of a promise');
    await end();
  });

  it('says of money what reached either side, in its own currency, and gives the table behind it', async () => {
    const { page, end } = await visit(`${address}/en/ledger`);
    const money = page.locator('tr', { hasText: 'Money in EUR' }).first();

    assert.match(
      await money.innerText(),
      /EUR\s90,000,000[\s\S]*purse that both fill: EUR\s90,000,000[\s\S]*EUR\s0/,
    );
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    const download = await waiting;
    assert.equal(download.suggestedFilename(), 'reciprocity-ledger.csv');
    const table = fs.readFileSync((await download.path())!, 'utf8');
    assert.match(table, /^\uFEFFkind,what,from,to,/);
    assert.match(table, /90000000,EUR,estimated,"?Trends, 2010"?,https:/);
    await end();
  });

  it('reads in four languages, on a narrow window and on paper with the whole history', async () => {
    for (const language of languages) {
      const { page, end } = await visit(`${address}/${language}/ledger`);
      assert.equal(await page.locator('.balance-promise .tag.late').first().innerText(), unproven[language]);
      await page.setViewportSize({ width: 360, height: 740 });
      await settled(page);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, language);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.ok(await page.locator('.balance-history tbody tr').first().isVisible(), language);
      assert.equal(await page.locator('a[download]:visible').count(), 0);
      await end();
    }
  });

  it('takes an entry of an adviser, shows what is wrong where it is wrong and loses nothing, and takes it back', async () => {
    const someone = await signedIn(address, 'adviser-be', { reducedMotion: 'reduce' });
    const { page, end } = someone;
    await goTo(someone, `${address}/en/ledger`);
    await page.getByRole('button', { name: 'Record an entry' }).click();
    const form = page.locator('form.balance-form:visible');
    const send = form.getByRole('button', { name: 'Record', exact: true });
    await send.click();
    await form.locator('[name=kind][aria-invalid]').waitFor();
    assert.equal(await page.evaluate('document.activeElement.name'), 'kind');
    await lookAt(page, 'the form of the ledger with what is missing');

    await form.locator('[name=kind]').selectOption('visit');
    await form.locator('[name=direction]').selectOption('be/cn');
    await form.locator('[name=about]').fill('A delegation that a test invented.');
    await form.locator('[name=title]').fill('A test');
    await form.locator('[name=href]').fill('ftp://example.org/');
    await send.click();
    await form.locator('[name=href][aria-invalid]').waitFor();
    assert.equal(await form.locator('[name=about]').inputValue(), 'A delegation that a test invented.');
    await form.locator('[name=href]').fill('https://example.org/visit');
    await send.click();
    const notice = page.locator('.balance-outcome');
    await notice.waitFor();
    const line = page.locator('tr', { hasText: 'A delegation that a test invented.' });
    await line.waitFor();

    await line.getByRole('button', { name: 'Withdraw' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('[name=why]').fill('No such visit was ever paid.');
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await line.waitFor({ state: 'detached' });
    await notice.getByText('It counts no more').waitFor();
    await end();
  });
});
