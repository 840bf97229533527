import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { settled, until, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';

const centre = demonstrationCentre();

describe('searching offers and requests', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('finds texts of other languages, and shows which words met', async () => {
    const { page, end } = await visit(`${address}/nl/opportunities`);

    await page.getByRole('searchbox').fill('霉菌毒素');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.locator('.result mark').first().waitFor();

    const results = await page.locator('.results').innerText();
    assert.match(results, /mycotoxi/i);
    assert.match(await page.locator('.results-count').innerText(), /gelezen als Chinees/);
    assert.match(await page.locator('.pairs-line').first().innerText(), /霉菌毒素.*mycotoxi/is);
    await end();
  });

  it('narrows by facets that stand in the address, and an address opens the same list', async () => {
    const { page, end } = await visit(`${address}/en/opportunities`);
    const total = Number.parseInt(await page.locator('.results-count').innerText(), 10);

    await page.getByLabel('request', { exact: false }).first().check();
    await page.waitForURL(/direction=request/);
    await page.getByRole('checkbox', { name: /Belgium/ }).check();
    await page.waitForURL(/side=be/);
    await settled(page);
    const narrowed = await page.locator('.results-count').innerText();
    assert.ok(Number.parseInt(narrowed, 10) < total);
    assert.deepEqual([...new Set(await page.locator('.result .side').allInnerTexts())], ['Belgium']);

    const again = await visit(page.url());
    assert.equal(await again.page.locator('.results-count').innerText(), narrowed);
    await again.end();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.waitForURL(/\/en\/opportunities$/);
    await end();
  });

  it('goes through the pages and back', async () => {
    const { page, end } = await visit(`${address}/fr/opportunities`);
    const title = () => page.locator('.result h3').first().innerText();
    const first = await title();

    await page.getByRole('link', { name: 'Page suivante' }).click();
    await page.waitForURL(/after=/);
    await until(async () => (await title()) !== first);
    await page.goBack();
    await until(async () => (await title()) === first);

    await end();
  });

  it('says what to try when nothing fits', async () => {
    const { page, end } = await visit(`${address}/en/opportunities?q=qwrtzp`);

    const said = await page.locator('.empty').innerText();

    assert.match(said, /No listing fits/);
    assert.match(said, /qwrtzp/);
    await end();
  });
});
