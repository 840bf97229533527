import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { settled, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { tabTo } from './tab-to.ts';

const centre = demonstrationCentre();

/** Where Tab leads inside the picture, whose links have no inner text. */
async function next(page: Page) {
  await page.keyboard.press('Tab');
  return (await page.evaluate(`(() => {
    const { activeElement } = document;
    return {
      name: activeElement.textContent,
      isSeen: getComputedStyle(activeElement).outlineStyle === 'solid',
    };
  })()`)) as { name: string; isSeen: boolean };
}

describe('the register seen from above', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('is walked by keyboard from a treaty to what came of it, and the table says what the picture says', async () => {
    const { page, end } = await visit(`${address}/en/register/agreement-1/lineage`);
    await page.locator('.lineage-node').first().waitFor();
    const boxes = await page.locator('.lineage-link').count();

    assert.equal(await page.locator('main tbody tr').count(), boxes);
    await tabTo(page, ({ tag }) => tag === 'SECTION');
    assert.match((await next(page)).name, /^Treaty Agreement on .* 23 November 1979\s*$/);
    for (let stop = await next(page); !stop.name.includes('BELSPO–MOST cooperation'); stop = await next(page))
      assert.ok(stop.isSeen, stop.name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/register\/programme-30\/lineage$/);
    await page.locator('.lineage-node.here').waitFor();

    assert.equal(await page.locator('.lineage .lineage-node.gap').count(), 1, 'no result is documented');
    assert.equal(await page.locator('[aria-current=true] .lineage-node.here').count(), 1);
    await end();
  });

  it('counts what the list of records shows, and gives the table behind it', async () => {
    const { page, end } = await visit(`${address}/en/register/statistics`);
    const row = page.locator('tr', { hasText: 'Nuclear safety' });
    const number = await row.locator('a').innerText();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'By field: CSV' }).click();
    const table = fs.readFileSync((await (await download).path())!, 'utf8');

    assert.match(table, new RegExp(`Nuclear safety and technology,${number}\r?\n`));
    await row.locator('a').click();
    await page.waitForURL(/\/register\?field=nuclear&invented=no$/);
    await page.locator('main h2 output', { hasText: new RegExp(`^${number} records$`) }).waitFor();
    await end();
  });

  it('says hundreds where a source says hundreds, and what nobody has said', async () => {
    const { page, end } = await visit(`${address}/en/register/completeness`);

    const text = await page.locator('main').innerText();
    assert.match(text, /of the 470 stated projects/);
    assert.match(text, /stated: at least 70/);
    assert.match(text, /took part: hundreds/);
    assert.doesNotMatch(text, /\b200\b/);
    await page.goto(`${address}/en/register/chain`);
    await page.locator('.chain-line').first().waitFor();
    assert.match(await page.locator('.chain').innerText(), /no source states a level/);
    await page.goto(`${address}/en/register/map`);
    await page.locator('.point-map .found').first().waitFor();
    await settled(page);
    assert.match(
      await page.locator('main table').innerText(),
      /Brussels[\s\S]*by the organisations of the town/,
    );
    await end();
  });
});
