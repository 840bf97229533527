import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { languages, ownName } from '#platform/languages';
import { settled, until, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { cases } from './pages.ts';

const centre = demonstrationCentre();

/** What must stand near every plan, and what must stand nowhere. */
const cautions = {
  zh: { caution: /研究资料，不构成法律意见/, never: /允许|获准/ },
  en: { caution: /Research, not legal advice/, never: /\ballowed\b|\bpermitted\b/i },
  fr: { caution: /Recherche, et non avis juridique/, never: /\bautorisée?s?\b à|est permise?/i },
  nl: { caution: /Onderzoek, geen juridisch advies/, never: /\btoegestaan\b|\btoegelaten\b/i },
};

const hash = (page: Page) => page.evaluate('location.hash') as Promise<string>;
const counts = (page: Page) => page.locator('.standing .count').allInnerTexts();
const asked = (page: Page) => page.locator('.question h2').first().innerText();

/** Answers the question that stands there with no, none or zero, and waits until the plan asks something else. */
async function answerNo(page: Page): Promise<void> {
  const former = await asked(page);
  const form = page.locator('.question .answers');
  if ((await form.locator('.choice').count()) > 0) {
    await form.locator('.choice input').last().check();
    await form.locator('button[type=submit]').click();
  } else if ((await form.locator('input').count()) > 0) {
    await form.locator('input').fill('0');
    await form.locator('button[type=submit]').click();
  } else await form.locator('.answer').last().click();
  await until(async () => (await asked(page)) !== former);
  await settled(page);
}

describe('an adviser', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  for (const language of languages)
    it(`who reads ${ownName[language]} begins with a situation, answers, and has a plan with nothing open`, async () => {
      const { page, end } = await visit(`${address}/${language}/clearance`);

      await page.locator(`.situation[href*="tech_flow-CN_TO_BE"]`).first().click();
      await page.locator('.question .answers').waitFor();
      let answers = 0;
      for (; (await page.locator('.question .answers').count()) > 0; answers++) {
        assert.ok(answers < 44, 'half of all questions are enough');
        await answerNo(page);
      }

      assert.equal((await counts(page))[1], '0');
      assert.ok((await page.locator('.timeline-row.span').count()) >= 3, 'the timeline stands');
      assert.ok((await page.locator('.list.required .line').count()) >= 3);
      assert.ok((await page.locator('.checklist .document').count()) >= 2);
      assert.match(await page.locator('.caution').first().innerText(), cautions[language].caution);
      await page.locator('.list.required .line > summary').first().click();
      await page.locator('.line-details .reasons').first().waitFor();
      assert.doesNotMatch(await page.locator('main').innerText(), cautions[language].never);
      assert.match((await page.evaluate('document.activeElement.tagName')) as string, /SUMMARY|H2/);
      await end();
    });

  it('says “I do not know”, is told whom to ask, changes an answer and takes it back', async () => {
    const { page, end } = await visit(`${address}/en/clearance/plan#case=${cases.stake}`);
    await page.locator('.set-aside').waitFor();
    const [required] = await counts(page);
    assert.match(await page.locator('.set-aside').innerText(), /Ask: /);

    await page.getByRole('button', { name: /^Change: What share of the votes/ }).click();
    await page.getByLabel('In %').fill('9,5');
    await page.keyboard.press('Enter');
    await until(async () => (await hash(page)).includes('stake_pct-9.5'));
    await until(async () => (await counts(page))[0] === String(Number(required) - 1));
    await settled(page);

    assert.match(await page.locator('.standing-changed').innerText(), /One fell away/);
    assert.equal(await page.evaluate('document.activeElement.id'), 'question');

    await page.getByRole('button', { name: 'Undo' }).click();
    await until(async () => (await hash(page)).includes('stake_pct-30'));
    await until(async () => (await counts(page))[0] === required);
    await end();
  });

  it('turns to any question, and a wrong number is told so', async () => {
    const { page, end } = await visit(`${address}/en/clearance/plan#case=${cases.begun}`);
    await page.locator('.all-questions > summary').click();
    await page.getByLabel('Find a question').fill('votes');
    await page.getByRole('button', { name: /^What share of the votes/ }).click();

    await page.getByLabel('In %').fill('130');
    await page.getByRole('button', { name: 'Answer', exact: true }).click();

    assert.equal(await page.locator('.question .fault').innerText(), 'At most 100.');
    await page.getByRole('button', { name: 'Back to the next question' }).click();
    await until(async () => !(await page.locator('.question h2').innerText()).includes('votes'));
    await end();
  });

  it('sends the link, and it opens the same plan; no server sees a fact in an address', async () => {
    const { page, end } = await visit(`${address}/nl/clearance/plan#case=${cases.stake}`);
    await page.locator('.timeline-row.span').first().waitFor();
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.getByLabel('Naam van dit plan').fill('Dossier 霉菌 & co');
    await page.getByLabel('Naam van dit plan').blur();
    await until(async () => (await page.locator('h1').innerText()) === 'Dossier 霉菌 & co');

    await page.locator('.langs a[hreflang="fr"]').click();
    await page.waitForURL(/\/fr\/clearance\/plan#/);
    await settled(page);
    const again = await visit(page.url());
    await again.page.locator('.timeline-row.span').first().waitFor();

    assert.deepEqual(await counts(again.page), await counts(page));
    assert.equal(await again.page.locator('h1').innerText(), 'Dossier 霉菌 & co');
    assert.deepEqual(
      seen.filter((url) => url.includes('stake_pct')),
      [],
    );
    await again.end();
    await end();
  });

  it('closes the laptop, finds the plan again with its ticks, and has it forgotten', async () => {
    const { page, end } = await visit(`${address}/en/clearance/plan#case=${cases.stake}`);
    await page.locator('.checklist input').first().check();
    await page.goto('about:blank');
    await page.goto(`${address}/en/clearance`);

    await page.locator('.kept a').first().click();
    await page.locator('.checklist').first().waitFor();

    assert.equal(await page.locator('.checklist input').first().isChecked(), true);
    await page.goto(`${address}/en/clearance`);
    await page.getByRole('button', { name: /^Forget “Minority investment/ }).click();
    assert.equal(await page.locator('.kept').count(), 0);
    await end();
  });

  it('meets a damaged link: what can be read is kept, the rest is named', async () => {
    const link = `${address}/en/clearance/plan#case=gone-yes*kind-tech_licence-barter*stake_pct-140*tech_flow-CN_TO_BE*`;
    const { page, end } = await visit(link);

    const said = await page.locator('.broken-link').innerText();

    assert.match(said, /3 parts of this link .*gone-yes\s+kind-tech_licence-barter\s+stake_pct-140/s);
    assert.match(said, /The other 2 answers were kept/);
    await page.getByRole('button', { name: 'Take these parts out of the address' }).click();
    await until(async () => (await page.locator('.broken-link').count()) === 0);
    assert.equal(await hash(page), '#case=kind-tech_licence*tech_flow-CN_TO_BE');
    await end();
  });

  it('takes a PDF and a calendar file along', async () => {
    const { page, end } = await visit(`${address}/zh/clearance/plan#case=${cases.stake}`);
    await page.locator('.timeline-row.span').first().waitFor();

    for (const [name, begins] of [
      ['PDF', '%PDF-'],
      ['日历文件', 'BEGIN:VCALENDAR'],
    ] as const) {
      const file = await (async () => {
        const href = await page.getByRole('link', { name }).getAttribute('href');
        return page.request.get(`${address}${href}`);
      })();
      assert.equal(file.status(), 200, name);
      assert.ok((await file.body()).subarray(0, 20).toString().startsWith(begins), name);
    }
    await end();
  });
});
