import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { texts } from './pages.ts';
import { tabTo } from './tab-to.ts';

const centre = demonstrationCentre();

describe('a visitor without a mouse', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('skips to the text, asks, corrects, opens a counterpart and returns', async () => {
    const { page, end } = await visit(`${address}/en/`);

    await tabTo(page, ({ text }) => text === 'Skip to content');
    await page.keyboard.press('Enter');
    await tabTo(page, ({ tag }) => tag === 'TEXTAREA');
    await page.keyboard.insertText(texts.en.text);
    await page.keyboard.press('Control+Enter');
    await page.locator('.match').first().waitFor();
    await tabTo(page, ({ tag }) => tag === 'SELECT');
    const title = await page.locator('.match h3 a').first().innerText();
    await tabTo(page, ({ text }) => text === title);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/opportunities\/[^/]+$/);
    await page.locator('.facts').first().waitFor();

    assert.equal(
      await page.evaluate('document.activeElement.tagName'),
      'H1',
      'the new page is read from its title',
    );

    await page.goBack();
    await page.locator('.asked-text').waitFor();
    assert.equal(await page.locator('.match h3 a').first().innerText(), title);
    await end();
  });

  it('changes the language, and narrows a list with the space bar', async () => {
    const { page, end } = await visit(`${address}/en/opportunities`);

    await tabTo(page, ({ text }) => text.includes('中文'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zh\/opportunities$/);
    await page.locator('.facet').first().waitFor();
    await page.locator('.facet input').first().focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/direction=offer/);

    assert.equal(await page.locator('.facet input').first().isChecked(), true);
    await end();
  });

  it('hears how many were found', async () => {
    const { page, end } = await visit(`${address}/nl/`);
    await page.locator('textarea').fill(texts.nl.text);
    await page.keyboard.press('Control+Enter');

    const said = page.locator('output.sr').filter({ hasText: /\S/ });
    await said.waitFor({ state: 'attached' });

    assert.match(await said.innerText(), /sluit(en)? aan/);
    await end();
  });
});
