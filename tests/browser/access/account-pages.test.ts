import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { settled, until, visit } from '../browser.ts';
import { demonstrationCentre } from '../centre.ts';
import { lightsFor, lookAt } from '../look-at.ts';

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
  '/signed-on',
  '/email-confirmation',
  '/organisations/demo-be-graanlab/members',
  '/mailbox',
];

describe('the pages of an account', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  for (const language of languages)
    it(`fit into 360 px and have no finding of axe in either light, in ${language}`, async () => {
      const { page, end } = await visit(`${address}/${language}/sign-in`, {}, [/status of 4(03|09|22)/]);
      const examples = page.locator('.access-lines button');
      await until(async () => (await examples.count()) === 8);
      // The last example is the administrator.
      await examples.nth(7).click();
      await page.waitForURL(/\/account$/);

      for (const [place, path] of pages.entries()) {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(`${address}/${language}${path}`);
        await page.locator('h1').waitFor();
        await settled(page);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, path);
        await lookAt(page, path, lightsFor(place, languages.indexOf(language)));
      }
      await end();
    });
});
