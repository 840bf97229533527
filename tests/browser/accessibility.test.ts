import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { settled, visit, wanderer } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { lightsFor, lookAt } from './look-at.ts';
import { openPlace, places } from './pages.ts';

const centre = demonstrationCentre();
const wander = wanderer([/status of 404/]);
/** `AXE=all`: every page in every language, which takes twice as long. */
const isWhole = process.env['AXE'] === 'all';

describe('every page', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  Object.entries(places).forEach(([name, { path }], place) => {
    for (const language of languages)
      it(`(${name}) has no finding of axe in either light and fits into 360 px, in ${language}`, async () => {
        const { page, end } = await wander(`${address}/${language}${path}`);
        await openPlace(page, name);
        await settled(page);

        // The page that most visitors see first is looked at in all languages.
        const inAll = isWhole || name === 'found';
        await lookAt(page, name, inAll ? undefined : lightsFor(place, languages.indexOf(language)));
        await page.setViewportSize({ width: 360, height: 740 });
        await page.locator(places[name]!.content).first().waitFor();

        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
        await end();
      });
  });

  for (const name of ['found', 'listing', 'list', 'words'])
    it(`(${name}) prints its text on white paper, without what is for the screen`, async () => {
      const { page, end } = await visit(`${address}/en${places[name]!.path}`, { colorScheme: 'dark' });
      await openPlace(page, name);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

      for (const screen of ['.nav', '.langs', '.themes', 'main .button:visible'])
        assert.equal(await page.locator(`${screen}:visible`).count(), 0, screen);
      assert.equal(
        await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'),
        'rgb(255, 255, 255)',
      );
      assert.equal(await page.locator('h1:visible').count(), 1);
      const paper = await page.pdf({ format: 'A4' });
      assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
      await end();
    });
});
