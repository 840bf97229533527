import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { languages } from '#platform/languages';
import { settled, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { openPlace, places } from './pages.ts';

const centre = demonstrationCentre();

describe('every page', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  // Languages take turns, so that each is met in both lights; the first page is looked at in all four.
  Object.entries(places).forEach(([name, { path }], place) => {
    const turns = name === 'found' ? languages : [languages[place % 4]!, languages[(place + 2) % 4]!];
    for (const language of turns)
      for (const colorScheme of ['light', 'dark'] as const)
        it(`(${name}) has no finding of axe in the ${colorScheme}, in ${language}`, async () => {
          const { page, end } = await visit(`${address}/${language}${path}`, { colorScheme }, [
            /status of 404/,
          ]);
          await openPlace(page, name);
          await settled(page);

          const { violations } = await new AxeBuilder({ page: page as never }).analyze();

          const said = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          );
          assert.deepEqual(said, []);
          await end();
        });
  });

  for (const [name, { path }] of Object.entries(places))
    it(`(${name}) fits into 360 px in all four languages`, async () => {
      for (const language of languages) {
        const { page, end } = await visit(
          `${address}/${language}${path}`,
          { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
          [/status of 404/],
        );
        await openPlace(page, name);
        await settled(page);

        const width = await page.evaluate('document.documentElement.scrollWidth');

        assert.equal(width, 360, language);
        await end();
      }
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
