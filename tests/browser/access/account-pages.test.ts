import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { languages } from '#platform/languages';
import { settled, until, visit } from '../browser.ts';
import { demonstrationCentre } from '../centre.ts';

const centre = demonstrationCentre();

const pages = [
  '/sign-in',
  '/account',
  '/personal-data',
  '/accounts',
  '/invitations',
  '/claims',
  '/delegations',
  '/invitation',
  '/new-way-in',
  '/mailbox',
];

async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

describe('the pages of an account', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  for (const language of languages)
    it(`fit into 360 px and have no finding of axe, in ${language}`, async () => {
      const { page, end } = await visit(`${address}/${language}/sign-in`, {}, [/403/]);
      const examples = page.locator('.access-lines button');
      await until(async () => (await examples.count()) === 8);
      // The last example is the administrator.
      await examples.nth(7).click();
      await page.waitForURL(/\/account$/);

      for (const [place, path] of pages.entries()) {
        // Languages and lights take turns, so that each page is looked at by axe in two of four.
        const isLooked = place % 2 === languages.indexOf(language) % 2;
        await page.emulateMedia({ colorScheme: place % 3 === 0 ? 'dark' : 'light', reducedMotion: 'reduce' });
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(`${address}/${language}${path}`);
        await page.locator('h1').waitFor();
        await settled(page);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, path);
        if (isLooked) assert.deepEqual(await findingsOf(page), [], path);
      }
      await end();
    });
});
