import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { languages, languageTag, locale, ownName } from '#platform/languages';
import { answering, until, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { texts } from './pages.ts';

const centre = demonstrationCentre();

describe('a visitor', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  for (const language of languages)
    it(`who reads ${ownName[language]} pastes a text and sees who answers it, and why`, async () => {
      const { page, end } = await visit(address, { locale: locale[language] });
      const { text, answeredBy } = texts[language];

      await page.locator('textarea').fill(text);
      await page.keyboard.press('Control+Enter');
      await page.locator('.match').first().waitFor();

      assert.equal(await page.evaluate('document.documentElement.lang'), languageTag[language]);
      assert.ok(page.url().startsWith(`${address}/${language}/`));
      assert.doesNotMatch(page.url(), /[?#]/, 'the address does not carry the text');
      assert.match(await page.locator('.matches').innerText(), answeredBy);
      const numbers = await page.locator('.asked-text mark b').allInnerTexts();
      const answering = await page.locator('.match.looked-at mark b').allInnerTexts();
      assert.ok(numbers.length >= 2, 'words of the text are marked');
      for (const number of numbers) assert.ok(answering.includes(number), `${number} stands in both texts`);
      assert.ok((await page.locator('.match.looked-at .pairs > li').count()) >= 2);
      await end();
    });

  it('opens a counterpart, comes back to the same list, and reads both in another language', async () => {
    const { page, end } = await visit(`${address}/nl/`);
    await page.locator('textarea').fill(texts.nl.text);
    await page.locator('.ask button[type=submit]').click();
    const title = await page.locator('.match h3 a').first().innerText();

    await page.locator('.match h3 a').first().click();
    await page.locator('.facts').first().waitFor();
    assert.match(page.url(), /\/nl\/opportunities\/[^/]+$/);
    await page.goBack();
    await page.locator('.asked-text').waitFor();

    assert.equal(await page.locator('.match h3 a').first().innerText(), title);
    assert.equal(await page.locator('textarea').inputValue(), texts.nl.text);

    await page.locator('.langs a[hreflang="fr"]').click();
    await page.waitForURL(/\/fr\/$/);
    await page.locator('.match').first().waitFor();

    assert.equal(await page.locator('textarea').inputValue(), texts.nl.text);
    assert.equal(await page.evaluate('document.documentElement.lang'), 'fr');
    assert.match(await page.title(), /Green Channel/);
    await end();
  });

  it('says that an offer was a request, and the list follows', async () => {
    const { page, end } = await visit(`${address}/en/`);
    await page.locator('textarea').fill(texts.zh.text);
    await page.keyboard.press('Control+Enter');
    await page.locator('.match').first().waitFor();
    const direction = page.getByLabel('It is');
    assert.equal(await direction.inputValue(), 'offer');

    await direction.selectOption('request');
    await until(async () => (await page.locator('.matches .tag').first().innerText()).startsWith('Offer'));

    assert.equal(await page.locator('.facts').getByText('you said so').count(), 1);
    await page.goBack();
    assert.equal(await page.locator('.example').count(), 4, 'a correction is no step of its own');
    await end();
  });

  it('is told what to try when nothing matches, and takes one step of it', async () => {
    const { page, end } = await visit(`${address}/zh/`);

    await page.locator('textarea').fill('qwrtzp xkcdvb');
    await page.keyboard.press('Control+Enter');
    await page.locator('.empty').waitFor();

    assert.ok((await page.locator('.empty li').count()) >= 2);
    await page.locator('.empty a').last().click();
    await page.locator('.result').first().waitFor();
    assert.match(page.url(), /\/zh\/opportunities$/);
    await end();
  });

  it('who asks with nothing is told so, and stays where the text goes', async () => {
    const { page, end } = await visit(`${address}/en/`);

    await page.locator('.ask button[type=submit]').click();

    assert.equal(await page.locator('.ask-bar .fault').innerText(), 'Write or paste a text first.');
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'TEXTAREA');
    await end();
  });

  it('meets a server that is gone with a sentence, and goes on when it is back', async () => {
    const { page, end } = await visit(`${address}/fr/`, {}, [/ERR_FAILED/]);
    let isGone = true;
    await page.route('**/api/counterparts', (route) => (isGone ? route.abort() : route.continue()));

    await page.locator('textarea').fill(texts.fr.text);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /Le centre ne répond pas/);
    isGone = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();

    await page.locator('.match').first().waitFor();
    await end();
  });

  it('chooses the dark, and it stays dark from the first drawing on', async () => {
    const { page, end } = await visit(`${address}/en/`, { colorScheme: 'light' });
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.addInitScript({
      content: `new PerformanceObserver(() => { window.firstLight ??= document.documentElement.dataset.theme ?? 'none'; })
        .observe({ type: 'paint', buffered: true });`,
    });

    await page.reload();
    await answering(page);
    // A quick page answers before anything of it was painted.
    await until(() => page.evaluate('window.firstLight !== undefined'));

    assert.equal(await page.evaluate('window.firstLight'), 'dark');
    assert.equal(await page.getByRole('radio', { name: 'Dark' }).isChecked(), true);
    await end();
  });
});
