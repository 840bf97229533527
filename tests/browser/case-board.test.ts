import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { readSheet } from 'read-excel-file/node';
import { languages } from '#platform/languages';
import { settled } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { goTo, signedIn } from './desk/people.ts';

const centre = demonstrationCentre();

describe('the board of the centre', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  for (const language of languages)
    it(`shows every case in its kind, fits into 360 px and has no finding of axe, in ${language}`, async () => {
      const visit = await signedIn(address, 'adviser-be', { reducedMotion: 'reduce' });
      const { page, end } = visit;
      await page.setViewportSize({ width: 360, height: 740 });
      await goTo(visit, `${address}/${language}/cases/board`);
      await page.locator('.board-kind').first().waitFor();
      await settled(page);

      const totals = await page.locator('.board-kind h3 .num').allInnerTexts();
      assert.equal(
        totals.map(Number).reduce((sum, one) => sum + one, 0),
        12,
      );
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        [],
      );
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Excel' }).click();
      const read = await readSheet((await (await waiting).path())!);
      const fields = await page.locator('.board-fields tfoot td').allInnerTexts();
      assert.equal(
        fields.map(Number).reduce((sum, one) => sum + one, 0),
        12,
      );
      assert.deepEqual(
        read.slice(1, 4).map((row) => row.at(-1)),
        (await page.locator('.board-figure b').allInnerTexts()).map(Number),
      );
      await end();
    });
});
