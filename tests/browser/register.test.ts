import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { answering, until, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';

const centre = demonstrationCentre();

/** The agreement of 1979, which two pages of one office date differently. */
const signed = {
  zh: '1979年11月23日（另有说法：25日）',
  en: '23 November 1979 (also stated: 25)',
  fr: '23 novembre 1979 (aussi indiqué\u00a0: 25)',
  nl: '23 november 1979 (ook vermeld: 25)',
} as const;

describe('the register', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('leads from a kind and a doubt to the record that two sources date differently', async () => {
    const { page, end } = await visit(`${address}/en/register`);
    await page.locator('.facet label', { hasText: 'Agreements' }).click();
    await page.waitForURL(/kind=agreement/);
    await page.locator('.facet label', { hasText: 'Sources disagree' }).click();
    await page.waitForURL(/disputed=yes/);
    await page.locator('.record-rows a', { hasText: 'Agreement on economic' }).click();
    await page.waitForURL(/\/en\/register\/agreement-1$/);

    const claim = page.locator('.record-claim');
    await claim.waitFor();
    assert.equal(await page.locator('.record-claims a').count(), 2);
    for (const language of languages) {
      await page.locator(`.langs a[href*="/${language}/"]`).click();
      await page.waitForURL(new RegExp(`/${language}/register/agreement-1$`));
      await until(async () => (await claim.innerText()).replaceAll(/\s*\n\s*/g, ' ') === signed[language]);
    }
    await end();
  });

  it('says how a body stood on a day, with today beside it', async () => {
    const { page, end } = await visit(`${address}/en/register/body-61`);
    await page.getByLabel('Day', { exact: true }).fill('1 May 2019');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asOf=2019-05-01/);

    const standing = page.locator('.record-standing > div');
    await until(async () => (await standing.count()) === 2);
    assert.match(await standing.first().innerText(), /1 May 2019\s+Active/);
    assert.match(await standing.last().innerText(), /Today\s+Not known/);
    await page.getByRole('link', { name: 'Back to today' }).click();
    await until(async () => (await standing.count()) === 1);
    await end();
  });

  it('leads from a year of the picture to what began in it', async () => {
    const { page, end } = await visit(`${address}/nl/register`);
    await page.locator('.register-picture a[href$="from=1996&until=1996"]').click();
    await page.waitForURL(/from=1996&until=1996/);
    await answering(page);

    await until(async () => (await page.locator('.record-rows li').count()) > 0);
    const dates = (await page.locator('.record-when').allInnerTexts()) as string[];
    assert.ok(
      dates.every((date) => date.includes('1996')),
      dates.join(),
    );
    await end();
  });
});
