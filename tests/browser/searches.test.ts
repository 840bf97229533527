import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { languages } from '#platform/languages';
import { answering, open, settled, until, visit } from './browser.ts';
import { demonstrationCentre, openedCentre } from './centre.ts';
import { handIn, publish, signedIn } from './desk/people.ts';
import { focused, tabTo } from './tab-to.ts';

const centre = demonstrationCentre();

async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

describe('somebody who keeps looking for the same', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('saves a search with the keyboard, finds it again, renames it, and takes a removal back', async () => {
    const { page, end } = await signedIn(address, 'member-be');
    await page.goto(`${address}/nl/opportunities?q=fosfaat&side=cn`);
    await answering(page);
    await settled(page);

    await tabTo(page, ({ text }) => text === 'Deze zoekopdracht bewaren');
    await page.keyboard.press('Enter');
    await page.locator('input[name=name]').waitFor();
    assert.equal(await page.locator('input[name=name]').inputValue(), 'fosfaat · China');
    await page.locator('input[name=name]').fill('Fosfaat uit water');
    await tabTo(page, ({ text }) => text === 'Zoekopdracht bewaren');
    await page.keyboard.press('Enter');
    await page.locator('table').waitFor();
    await settled(page);

    await tabTo(page, ({ text }) => text === 'Fosfaat uit water');
    await page.locator('table select').selectOption('weekly');
    await page.locator('output', { hasText: 'elke week een e-mail' }).waitFor();
    await page.getByRole('button', { name: 'Naam wijzigen: ‘Fosfaat uit water’' }).click();
    await page.keyboard.type('Fosfor');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Fosfor' }).waitFor();
    await until(async () => (await focused(page)).text === 'Naam wijzigen');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.empty').waitFor();
    assert.equal((await focused(page)).text, 'Ongedaan maken');
    await page.keyboard.press('Enter');
    await page.locator('output', { hasText: '‘Fosfor’ is terug.' }).waitFor();
    await page.getByRole('link', { name: 'Fosfor' }).click();
    await page.waitForURL(/\/nl\/opportunities\?q=fosfaat&side=cn$/);
    await end();
  });

  it('is told once of a listing that was published since, and ends such letters by the link of one', async () => {
    const { page, end } = await signedIn(address, 'second-adviser-cn');
    await page.goto(`${address}/zh/opportunities?q=${encodeURIComponent('农田排水 除磷')}&side=cn`);
    await answering(page);
    await page.getByRole('link', { name: '保存此搜索' }).click();
    await page.locator('input[name=name]').fill('农田除磷');
    await page.getByRole('button', { name: '保存搜索' }).click();
    await page.getByRole('link', { name: '农田除磷' }).waitFor();

    const reference = await handIn(address);
    await publish(address, reference);
    await until(async () => {
      const found = await page.request.get(
        `${address}/api/opportunity-search?q=${encodeURIComponent('农田排水 除磷')}&side=cn&reader=zh`,
      );
      return (await found.text()).includes(reference);
    });
    const { nextMorning } = await openedCentre();
    await nextMorning();
    await nextMorning();

    const reader = await visit(`${address}/zh/mailbox`);
    const letters = reader.page.locator('.section', { hasText: '“农田除磷”：' });
    await until(async () => {
      await reader.page.reload();
      await answering(reader.page);
      return (await letters.count()) > 0;
    });
    assert.equal(await letters.count(), 1);
    await letters.locator('a', { hasText: `/zh/opportunities/${reference}` }).waitFor();
    await letters.locator('a', { hasText: '/zh/searches/stop#' }).click();
    await reader.page.getByRole('button', { name: '停止发送这些邮件' }).click();
    await reader.page.locator('output', { hasText: '“农田除磷”' }).waitFor();
    assert.deepEqual(await findingsOf(reader.page), []);
    await reader.end();

    await page.reload();
    await answering(page);
    assert.equal(await page.locator('table select').inputValue(), 'never');
    await end();
  });

  it('is led to the door without an account, and comes back to what was asked', async () => {
    const { page, end } = await open({}, [/status of (401|404)/]);
    await page.goto(`${address}/en/searches/new?q=water&side=cn`);
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: /Lucas Dewolf/ }).click();
    await page.locator('input[name=name]').waitFor();
    assert.equal(await page.locator('input[name=name]').inputValue(), 'water · China');
    await end();
  });

  it('hears that a link which lost its end leads nowhere', async () => {
    const { page, end } = await open({}, [/status of (401|404)/]);
    await page.goto(`${address}/fr/searches/stop#abc`);
    await answering(page);
    await page.getByRole('button', { name: 'Arrêter ces courriels' }).click();
    await page.getByRole('alert').filter({ hasText: 'Ce lien ne mène nulle part' }).waitFor();
    await end();
  });

  for (const language of languages)
    it(`sees no page with a barrier, and none wider than a small phone, in ${language}`, async () => {
      const { page, end } = await signedIn(address, 'member-be');
      await page.setViewportSize({ width: 360, height: 740 });
      for (const path of ['/searches', '/searches/new?q=water&field=environment', '/searches/stop#abc']) {
        await page.goto(`${address}/${language}${path}`);
        await answering(page);
        await settled(page);

        assert.deepEqual(await findingsOf(page), []);
        assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 360, path);
        if (process.env['SHOTS'])
          await page.screenshot({
            path: `${process.env['SHOTS']}/searches${path.replaceAll(/\W/g, '-')}-${language}.png`,
            fullPage: true,
          });
      }
      await end();
    });
});
