import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { languages } from '#platform/languages';
import { chinese, dutch } from '../../src/modules/opportunities/testing.ts';
import { answering, settled, until, visit } from './browser.ts';
import { demonstrationCentre, openedCentre } from './centre.ts';
import { ask, goTo, signedIn } from './desk/people.ts';
import { at, begin, offer, saved, stateFacts, write } from './desk/write-listing.ts';
import { focused, tabTo } from './tab-to.ts';

const centre = demonstrationCentre();

async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

describe('a member who writes an offer in Chinese', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('is told precisely what is missing, mends it, and hands it in; both sides read it; a stranger finds it in Dutch; it ends and is renewed', async () => {
    const { page, end } = await signedIn(address, 'member-cn');
    const reference = await begin(page, address);
    await at(page, 'texts.zh.title').fill('国际领先的新型高效节能环保技术寻求合作');
    await at(page, 'texts.zh.description').fill(`${chinese.description}详询13800138000。`);
    await page.locator('.listing-remark.must', { hasText: '13800138000' }).first().waitFor();
    await page.locator('.listing-remark', { hasText: '标题没有说清' }).first().waitFor();

    await page
      .locator('.listing-field .listing-remark', { hasText: '13800138000' })
      .getByRole('button')
      .click();
    assert.equal(
      await page.evaluate(
        'getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
      ),
      '13800138000',
    );

    await write(page, 'zh', offer);
    await stateFacts(page);
    await page.getByRole('button', { name: '添加Nederlands' }).click();
    await write(page, 'nl', dutch);
    await page.locator('.listing-counts', { hasText: '没有意见' }).waitFor();
    await saved(page).waitFor();

    await page.locator('aside').getByRole('button', { name: '提交', exact: true }).click();
    await page.locator('dialog[open]').getByRole('button', { name: '提交', exact: true }).click();
    await page.locator('.tag', { hasText: '本方顾问审阅中' }).first().waitFor();
    assert.equal(await at(page, 'texts.zh.title').getAttribute('readonly'), '');
    await end();

    await read(address, reference);
    const stranger = await visit(`${address}/nl/opportunities?q=fosfaat+drainagewater`);
    await until(async () => {
      await stranger.page.reload();
      await answering(stranger.page);
      return (await stranger.page.locator(`.results a[href*="${reference}"]`).count()) > 0;
    });

    await (await openedCentre()).expire(reference);
    await stranger.page.goto(`${address}/nl/opportunities/${reference}`);
    await stranger.page.locator('.notice', { hasText: 'Deze vermelding is verlopen' }).waitFor();
    await renew(address, reference);
    await stranger.page.reload();
    await answering(stranger.page);
    await stranger.page.locator('.tag', { hasText: 'Open' }).first().waitFor();
    await stranger.end();
  });

  it('marks a translation that lags behind with what is new, until somebody says that it is true', async () => {
    const { page, end } = await signedIn(address, 'member-cn');
    await begin(page, address);
    await write(page, 'zh', offer);
    await page.getByRole('button', { name: '添加Nederlands' }).click();
    await write(page, 'nl', dutch);
    await saved(page).filter({ hasText: ':' }).waitFor();

    await at(page, 'texts.zh.description').fill(`${chinese.description}冬季另测了三口井。`);
    const lagging = page.locator('.notice', { has: page.locator('.tag') });
    await lagging.locator('li', { hasText: '冬季另测了三口井。' }).waitFor();
    await page.reload();
    await lagging.locator('li', { hasText: '冬季另测了三口井。' }).waitFor();
    await lagging.getByRole('button').click();
    await lagging.waitFor({ state: 'detached' });
    await saved(page).waitFor();
    await page.reload();
    await at(page, 'texts.nl.title').waitFor();
    assert.equal(await lagging.count(), 0);
    await end();
  });

  it('loses nothing when the line goes, and finds it again on the same computer', async () => {
    const { page, end } = await signedIn(address, 'member-cn', {});
    await begin(page, address);
    await page.route('**/api/opportunities/**', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await at(page, 'texts.zh.title').fill('写在断网时的标题');
    await page.locator('.listing-offline').waitFor();

    await page.reload();
    await at(page, 'texts.zh.title').waitFor();
    assert.equal(await at(page, 'texts.zh.title').inputValue(), '写在断网时的标题');
    await page.locator('.notice', { hasText: '已从这台电脑恢复' }).waitFor();
    await page.unroute('**/api/opportunities/**');
    await at(page, 'texts.zh.title').press('End');
    await at(page, 'texts.zh.title').pressSequentially('。');
    await saved(page).waitFor();
    await end().catch((error: Error) => assert.match(error.message, /ERR_FAILED/));
  });

  it('sees both texts when another tab saved meanwhile, and chooses field by field', async () => {
    const { page, end } = await signedIn(address, 'member-cn');
    await begin(page, address);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await at(other, 'texts.zh.title').waitFor();
    await at(other, 'texts.zh.title').fill('另一个标签页里的标题');
    await saved(other).filter({ hasText: ':' }).waitFor();

    await at(page, 'texts.zh.title').fill('这个标签页里的标题');
    await at(page, 'texts.zh.summary').fill('这里写的摘要');
    await page.locator('.listing-conflict').waitFor();
    assert.deepEqual(await page.locator('.listing-conflict legend').allInnerTexts(), [
      '标题（中文）',
      '摘要（中文）',
    ]);
    await page.locator('.listing-conflict fieldset').first().getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: '按所选内容继续' }).click();
    await saved(page).filter({ hasText: ':' }).waitFor();

    assert.equal(await at(page, 'texts.zh.title').inputValue(), '另一个标签页里的标题');
    assert.equal(await at(page, 'texts.zh.summary').inputValue(), '这里写的摘要');
    await other.close();
    await end();
  });

  it('takes steps back across fields with the keyboard alone, and every stop shows where it is', async () => {
    const { page, end } = await signedIn(address, 'member-cn');
    await begin(page, address, 'en');
    await at(page, 'texts.zh.title').focus();
    await page.keyboard.type('甲');
    await page.waitForTimeout(1_600);
    await tabTo(page, ({ tag }) => tag === 'TEXTAREA');
    await page.keyboard.type('乙');
    await page.keyboard.press('Control+z');
    assert.equal(await at(page, 'texts.zh.summary').inputValue(), '');
    await page.keyboard.press('Control+z');
    assert.equal(await at(page, 'texts.zh.title').inputValue(), '');
    await page.keyboard.press('Control+Shift+z');
    assert.equal(await at(page, 'texts.zh.title').inputValue(), '甲');

    await tabTo(page, ({ tag, text }) => tag === 'BUTTON' && text === 'Hand it in', 120);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    assert.match((await focused(page)).text, /Hand it in/);
    await end();
  });

  for (const language of languages)
    it(`has no finding of axe in either light and fits into 360 px, in ${language}`, async () => {
      const { page, end } = await signedIn(address, 'member-cn');
      await begin(page, address, language);
      await write(page, 'zh', { ...offer, title: '先进技术' });
      await page.locator('.listing-languages').getByRole('button', { name: 'Nederlands' }).click();
      await write(page, 'nl', { title: dutch.title });
      await settled(page);
      await page.locator('.listing-remark').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        assert.deepEqual(await findingsOf(page), [], colorScheme);
      }
      if (process.env['SHOTS'])
        await page.screenshot({ path: `${process.env['SHOTS']}/writing-${language}.png`, fullPage: true });
      await page.setViewportSize({ width: 360, height: 740 });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
      if (process.env['SHOTS'])
        await page.screenshot({ path: `${process.env['SHOTS']}/narrow-${language}.png` });
      await end();
    });
});

/** Both readings, as the advisers' pages do them. */
async function read(address: string, reference: string) {
  for (const [who, noun] of [
    ['adviser-cn', 'approval'],
    ['adviser-be', 'publication'],
  ] as const) {
    const adviser = await signedIn(address, who);
    await goTo(adviser, `${address}/en/review/${reference}`);
    await ask(adviser.page.request, ['POST', `${address}/api/opportunities/${reference}/${noun}`], {});
    await adviser.end();
  }
}

/** The sign of life by which a member takes an ended listing up again. */
async function renew(address: string, reference: string) {
  const { page, end } = await signedIn(address, 'member-cn');
  await page.goto(`${address}/zh/review/${reference}`);
  await answering(page);
  await page.getByRole('button', { name: '续期', exact: true }).click();
  await page.locator('dialog[open] select[name=reason]').selectOption('still-open');
  await page.locator('dialog[open]').getByRole('button', { name: '续期', exact: true }).click();
  await page.locator('output', { hasText: '已续期。' }).or(page.getByText('已续期。')).first().waitFor();
  await end();
}
