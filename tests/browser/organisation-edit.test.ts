import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { answering, settled, until, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { tabTo } from './tab-to.ts';

const centre = demonstrationCentre();
const PATH = '/organisations/demo-be-graanlab';

/** Signs in as one of the invented people and goes on to the organisation. */
async function signedIn(address: string, [language, name]: readonly [string, string]) {
  // Refusals that this journey provokes stand in the console of the browser.
  const visited = await visit(`${address}/${language}/sign-in?to=${PATH}`, {}, [/422/]);
  await visited.page.locator('.access-lines li', { hasText: name }).getByRole('button').click();
  // The address of the sign-in names it too, behind its question mark.
  await visited.page.waitForURL((url) => url.pathname.endsWith(PATH));
  await answering(visited.page);
  return visited;
}

/** As a phone at night shows it. */
async function lookedAt(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await settled(page);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, what);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    [],
    what,
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('the entry of an organisation', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('offers a visitor nothing to change', async () => {
    const { page, end } = await visit(`${address}/en${PATH}`);
    await settled(page);

    assert.equal(await page.locator('.organisation-doors').count(), 0);
    await page.goto(`${address}/en${PATH}/edit`);
    await page.getByRole('link', { name: 'Sign in' }).last().waitFor();
    assert.equal(await page.locator('form.organisation-form').count(), 0);
    await end();
  });

  it('is changed by a proposal from the other side that a member accepts, and then by the member', async () => {
    const chinese = await signedIn(address, ['zh', '何致远']);
    const proposing = chinese.page;
    await proposing.getByRole('link', { name: '提出修改建议' }).waitFor();
    assert.equal(await proposing.getByRole('link', { name: '编辑条目' }).count(), 0);
    await tabTo(proposing, ({ text }) => text === '提出修改建议');
    await proposing.keyboard.press('Enter');
    await proposing.getByRole('button', { name: '提交建议' }).click();
    await proposing.getByRole('alert').filter({ hasText: '还有 2 处需要改正' }).waitFor();
    assert.equal(await proposing.getByLabel('理由和依据').getAttribute('aria-invalid'), 'true');
    await lookedAt(proposing, 'the form with faults');
    await proposing.getByLabel('网站').fill('https://graanlab.example');
    await proposing.getByLabel('理由和依据').fill('网站已更换，见其公告。');
    await proposing.getByRole('button', { name: '提交建议' }).click();
    await proposing.locator('output', { hasText: '建议已提交' }).waitFor();
    await proposing.locator('.organisation-proposals', { hasText: 'https://graanlab.example' }).waitFor();
    await chinese.end();

    const dutch = await signedIn(address, ['nl', 'Lucas Dewolf']);
    const deciding = dutch.page;
    await deciding.locator('.organisation-proposals', { hasText: '网站已更换' }).waitFor();
    await lookedAt(deciding, 'a proposal beside what stands there');
    await deciding.getByRole('button', { name: 'Aannemen en de fiche wijzigen' }).click();
    await deciding.locator('.organisation-address', { hasText: 'graanlab.example' }).waitFor();
    await until(async () => (await deciding.locator('.organisation-proposals').count()) === 0);

    await deciding.getByRole('link', { name: 'Fiche bewerken' }).click();
    await deciding.getByLabel('Website').fill('graanlab');
    await deciding.getByRole('button', { name: 'Wijzigingen opslaan' }).click();
    await deciding.locator('.fault', { hasText: 'Schrijf een adres' }).waitFor();
    await deciding.getByLabel('Website').fill('https://www.graanlab.example');
    await deciding.getByLabel('Gemeente').fill('Aalst');
    await deciding.getByRole('button', { name: 'Wijzigingen opslaan' }).click();
    await deciding.locator('output', { hasText: 'De fiche is gewijzigd.' }).waitFor();
    await deciding.getByRole('link', { name: /Aalst/ }).first().waitFor();
    await dutch.end();
  });
});
