import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { settled, until, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { cases } from './pages.ts';
import { focused, tabTo } from './tab-to.ts';

const centre = demonstrationCentre();

describe('two plans', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('of one deal are held against each other: 20 % instead of 30 %', async () => {
    const { page, end } = await visit(`${address}/en/clearance/plan#case=${cases.stake}`);
    await page.getByRole('link', { name: 'Compare with another' }).click();
    await page.locator('.empty').waitFor();

    await page.getByLabel('Another answer').selectOption('stake_pct');
    await page.getByLabel('In %').fill('20');
    await page.keyboard.press('Enter');
    await page.locator('.heads').waitFor();

    assert.match(await page.locator('.differing').innerText(), /20 % instead of 30 %/);
    const row = page.getByRole('row', { name: /Belgian screening of foreign direct investment/ }).first();
    assert.match(await row.innerText(), /needed\s+not needed/);
    assert.equal(await page.locator('.both-paths .timeline:not(.timeline-legend)').count(), 2);
    await end();
  });

  it('under the law of two days: today, and the day on which a change is announced', async () => {
    const { page, end } = await visit(`${address}/fr/clearance/compare#case=${cases.stake}&asOf=2026-11-26`);
    await page.getByRole('button', { name: '17 janvier 2028' }).click();
    await page.locator('.heads').waitFor();

    const periods = page.locator('.section', { hasText: 'Délais légaux qui diffèrent' });

    assert.match(await periods.innerText(), /30 jours civils\s+45 jours civils/);
    assert.match(await page.locator('.head').nth(1).innerText(), /Droit au 17 janvier 2028/);
    await page.getByLabel('Le droit d’un autre jour').fill('31 février 2028');
    await page.keyboard.press('Tab');
    assert.match(await page.locator('.chooser .fault').innerText(), /Ce n’est pas une date/);
    await page.getByLabel('Le droit d’un autre jour').fill('16.1.2028');
    await page.keyboard.press('Enter');
    await until(async () => (await periods.count()) === 0);
    await end();
  });
});

describe('a plan', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('on paper has every step with its reasons, and no question', async () => {
    const { page, end } = await visit(`${address}/nl/clearance/plan#case=${cases.stake}`, {
      colorScheme: 'dark',
    });
    await page.locator('.timeline-row.span').first().waitFor();
    const lines = await page.locator('.list:not(.gone) .line').count();

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await until(async () => (await page.locator('.list:not(.gone) .line-details:visible').count()) === lines);

    assert.equal(await page.locator('.question:visible, main .button:visible').count(), 0);
    assert.match(await page.locator('.standing').innerText(), /7\s*nodig/);
    const top = async (part: string) => (await page.locator(part).first().boundingBox())!.y;
    assert.ok((await top('.standing')) < (await top('.answered')), 'the plan comes before the answers');
    assert.equal((await page.pdf({ format: 'A4' })).subarray(0, 5).toString(), '%PDF-');
    await end();
  });

  it('says so when the centre does not answer, and goes on when it does', async () => {
    const { page, end } = await visit(`${address}/fr/clearance/plan#case=${cases.stake}`, {}, [/ERR_FAILED/]);
    await page.locator('.timeline-row.span').first().waitFor();
    let isGone = true;
    await page.route('**/api/clearance/plans', (route) => (isGone ? route.abort() : route.continue()));

    await page.getByLabel('Début des travaux').fill('1er mars 2027');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /Le centre ne répond pas/);
    isGone = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();

    await page.locator('.timeline-row.span').first().waitFor();
    assert.match((await page.evaluate('location.hash')) as string, /beginsOn=2027-03-01/);
    await end();
  });
});

describe('the procedures', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('are found in any language, narrowed, and opened with their figures by date and their history', async () => {
    const { page, end } = await visit(`${address}/nl/clearance/procedures`);
    await page.getByRole('searchbox').fill('foreign direct investment');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.getByRole('checkbox', { name: /België/ }).check();
    await page.waitForURL(/side=be/);

    await page.locator('.procedure-rows a').first().click();
    await page.locator('.figures').waitFor();

    assert.match(page.url(), /\/nl\/clearance\/procedures\/BE-FDI$/);
    const figures = await page.locator('.figures').innerText();
    assert.match(figures, /30 kalenderdagen.*tot en met 16 januari 2028/s);
    assert.match(figures, /45 kalenderdagen.*vanaf 17 januari 2028.*aangekondigd/s);
    assert.match(await page.locator('main').innerText(), /Geschiedenis.*Laatst nagekeken/s);
    assert.ok((await page.locator('.sources a[href^="https://"]').count()) > 3);
    await end();
  });

  it('carry their first answers, and say so when there is no such procedure', async () => {
    const { page, end } = await visit(`${address}/zh/clearance/procedures/CN-CAC-SA`);
    await settled(page);
    const asked = await page.evaluate(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/api/'))`,
    );
    assert.deepEqual(asked, []);
    await end();

    const other = await visit(`${address}/en/clearance/procedures/NO-SUCH`, {}, [/status of 404/]);
    await other.page.getByRole('alert').waitFor();
    assert.match(await other.page.getByRole('alert').innerText(), /no procedure|does not exist/i);
    await other.end();
  });
});

describe('an adviser without a mouse', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('begins, answers, opens a step from the timeline, and copies the link', async () => {
    const { page, end } = await visit(`${address}/en/clearance`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await tabTo(page, ({ text }) => text.startsWith('Invest from China'));
    await page.keyboard.press('Enter');
    await page.locator('.question .answers').waitFor();
    const question = await page.locator('.question h2').innerText();
    await tabTo(page, ({ text }) => text === 'I do not know');
    await page.keyboard.press('Enter');
    await until(async () => (await page.locator('.question h2').innerText()) !== question);
    await until(async () => (await focused(page)).tag === 'H2');
    assert.equal((await focused(page)).text, await page.locator('.question h2').innerText());

    await page.goto('about:blank');
    await page.goto(`${address}/en/clearance/plan#case=${cases.stake}`);
    await page.locator('.timeline-row.span').first().waitFor();
    await tabTo(page, ({ text }) => text.startsWith('Approval and valuation for State-owned'), 140);
    await page.keyboard.press('Enter');
    assert.equal((await focused(page)).tag, 'SUMMARY');
    assert.equal(await page.locator('.line[open]').count(), 1);

    await tabTo(page, ({ text }) => text === 'Copy the link', 200);
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), page.url());
    await end();
  });

  it('reads the timeline as a table, and everything that the picture says in words', async () => {
    const { page, end } = await visit(`${address}/en/clearance/plan#case=${cases.stake}`);
    await page.locator('.timeline-row.span').first().waitFor();

    const words = await page.locator('.timeline .sr').allInnerTexts();
    await page.locator('.path-table > summary').press('Enter');

    assert.equal(await page.locator('.timeline-row > svg:not([aria-hidden=true])').count(), 0);
    assert.ok(words.some((text) => /It decides the end/.test(text)));
    assert.ok(words.some((text) => /even odds by .* nine in ten by/.test(text)));
    assert.ok(words.some((text) => /days off are not announced yet/.test(text)));
    assert.equal(
      await page.locator('.path-table tbody tr').count(),
      await page.locator('.timeline-row.span, .timeline-row.milestone').count(),
    );
    await end();
  });
});
