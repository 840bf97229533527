import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { languages, languageTag } from '#platform/languages';
import { answering, open, until } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { places, texts } from './pages.ts';

const centre = demonstrationCentre();

/** Pages that the server draws, by their names in `places`. */
const drawn = [
  'home',
  'list',
  'search',
  'nothing found',
  'listing',
  'organisations',
  'words',
  'concept',
  'clearance',
  'procedures',
  'procedure',
  'ledger',
  'register',
  'record',
  'lineage',
  'statistics',
  'completeness',
  'map of the register',
  'chain',
  'yearly reports',
  'session',
  'about',
  'open data',
  'no page',
  'no listing',
  'no record',
  'no concept',
];

/** To these the reader's own clock adds something, and to the chain the count of requests near each gap, which is asked last. */
const growing = new Set(['listing', 'clearance', 'record', 'chain']);

/** A page whose script is on its way for as long as the test likes. */
async function openWithoutScript(address: string, options?: BrowserContextOptions) {
  const { page, end } = await open(options, [/status of 404/]);
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  await page.route(/\/common-[^/]+[.]js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('h1').waitFor({ state: 'attached' });
  // On a busy machine the end of the page may come later than its heading.
  await until(async () => (await page.evaluate('document.readyState')) !== 'loading');
  return {
    page,
    end,
    /** The script comes, and the page answers. */
    arrive: async () => {
      arrive();
      await answering(page);
    },
  };
}

const markupOf = (page: Page) => page.locator('main').innerHTML() as Promise<string>;

describe('a page that the server drew', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  for (const language of languages)
    it(`has its title and its first rows without any script, in ${language}`, async () => {
      for (const name of drawn) {
        const { path, content } = places[name]!;
        const { page, end } = await open({ javaScriptEnabled: false }, [/status of 404/]);
        const isDrawn = () => page.locator(content).first().isVisible();
        // On a busy machine a drawing may come too late, and the page goes out without it: asked again, it is there.
        for (let tries = 0; tries === 0 || (tries < 4 && !(await isDrawn())); tries++)
          await page.goto(`${address}/${language}${path}`);

        assert.equal(await isDrawn(), true, name);
        assert.match(await page.title(), /^\S.* · /, name);
        assert.equal(await page.locator('html').getAttribute('lang'), languageTag[language]);
        await end();
      }
    });

  for (const name of drawn)
    it(`(${name}) stays as it was when its script comes`, async () => {
      const { path, content } = places[name]!;
      const { page, end, arrive } = await openWithoutScript(`${address}/fr${path}`);
      const isDrawn = () => page.locator(content).first().isVisible();
      // On a busy machine a drawing may come too late, and the page goes out without it: asked again, it is there.
      for (let tries = 0; tries < 4 && !(await isDrawn()); tries++)
        await page.reload({ waitUntil: 'commit' });
      await page.locator(content).first().waitFor();
      const before = await markupOf(page);
      await page.evaluate(`document.querySelector('main').firstElementChild.isMarked = true`);

      await arrive();

      assert.equal(await page.evaluate(`document.querySelector('main').firstElementChild.isMarked`), true);
      if (!growing.has(name)) assert.ok((await markupOf(page)) === before, 'the same markup');
      await end();
    });

  it('adds what only the reader’s own clock knows', async () => {
    const { page, end, arrive } = await openWithoutScript(`${address}/en/opportunities/TO-CN-FOOD-04`);
    const above = page.locator('.title .meta');
    assert.match(await above.innerText(), /^valid until [^·]*$/i);

    await arrive();

    await until(async () => /days? left/.test(await above.innerText()));
    await end();
  });

  it('does what was pressed before it could answer', async () => {
    const search = await openWithoutScript(`${address}/nl/opportunities`);
    await search.page.getByRole('searchbox').fill('graan');
    await search.page.keyboard.press('Enter');
    await search.arrive();
    await search.page.waitForURL(/\/nl\/opportunities\?q=graan$/);
    await search.end();

    const list = await openWithoutScript(`${address}/en/opportunities`);
    await list.page.locator('.facet label').first().click();
    await list.arrive();
    await list.page.waitForURL(/direction=offer/);
    assert.equal(await list.page.locator('.facet input').first().isChecked(), true);
    await list.end();

    const home = await openWithoutScript(`${address}/zh/`);
    await home.page.locator('textarea').fill(texts.zh.text);
    await home.page.keyboard.press('Control+Enter');
    await home.arrive();
    await home.page.locator('.match').first().waitFor();
    await home.end();
  });

  it('keeps what was typed before it could answer', async () => {
    const { page, end, arrive } = await openWithoutScript(`${address}/en/`);
    await page.locator('textarea').pressSequentially('We look for a membr');
    await arrive();
    await page.keyboard.type('ane');

    assert.equal(await page.locator('textarea').inputValue(), 'We look for a membrane');
    assert.match(await page.locator('.ask-bar').innerText(), /22/);
    await end();
  });

  it('does not show itself where this window remembers something else', async () => {
    const { page, end } = await open();
    await page.goto(`${address}/en/`);
    await answering(page);
    await page.locator('textarea').fill(texts.en.text);
    await page.keyboard.press('Control+Enter');
    await page.locator('.match').first().waitFor();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    await page.route(/\/common-[^/]+[.]js$/, async (route) => {
      await arrived;
      await route.continue();
    });

    await page.reload({ waitUntil: 'commit' });
    await page.locator('.example').first().waitFor({ state: 'attached' });
    assert.equal(await page.locator('.example').first().isVisible(), false);
    arrive();

    await page.locator('.match').first().waitFor();
    assert.equal(await page.locator('.example').count(), 0);
    await end();
  });

  it('begins with the reader’s own language where there is room for one only', async () => {
    const options = { viewport: { width: 360, height: 740 } };
    const { page, end, arrive } = await openWithoutScript(
      `${address}/nl/opportunities/TO-CN-FOOD-04`,
      options,
    );
    const seen = () =>
      page.locator('.listing-text:visible').evaluateAll((all) => all.map(({ lang }) => lang));
    assert.deepEqual(await seen(), ['nl']);

    await arrive();

    assert.deepEqual(await seen(), ['nl']);
    assert.equal(await page.locator('.listing-views input').last().isChecked(), true);
    await end();
  });

  it('ticks no box but those of its address when it is loaded again', async () => {
    const { page, end } = await open();
    await page.goto(`${address}/en/opportunities?direction=request`);
    await answering(page);
    const ticked = () => page.locator('.facet input:checked').count();
    await page.locator('.facet label').first().click();
    await page.waitForURL(/direction=offer/);
    await page.goto(`${address}/en/opportunities?direction=request`);
    await page.reload();
    await answering(page);

    assert.equal(await ticked(), 1);
    await end();
  });
});
