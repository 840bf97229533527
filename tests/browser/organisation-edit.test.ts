import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { settled, until, visit } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { lookAtPhone } from './look-at-phone.ts';
import { signedInAt } from './signed-in-at.ts';
import { tabTo } from './tab-to.ts';

const centre = demonstrationCentre();
const PATH = '/organisations/demo-be-graanlab';

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
    const chinese = await signedInAt(address, ['zh', '何致远'], PATH);
    const proposing = chinese.page;
    await proposing.getByRole('link', { name: '提出修改建议' }).waitFor();
    assert.equal(await proposing.getByRole('link', { name: '编辑条目' }).count(), 0);
    await tabTo(proposing, ({ text }) => text === '提出修改建议');
    await proposing.keyboard.press('Enter');
    await proposing.getByRole('button', { name: '提交建议' }).click();
    await proposing.getByRole('alert').filter({ hasText: '还有 2 处需要改正' }).waitFor();
    assert.equal(await proposing.getByLabel('理由和依据').getAttribute('aria-invalid'), 'true');
    await lookAtPhone(proposing, 'the form with faults');
    await proposing.getByLabel('网站').fill('https://graanlab.example');
    await proposing.getByLabel('理由和依据').fill('网站已更换，见其公告。');
    await proposing.getByRole('button', { name: '提交建议' }).click();
    await proposing.locator('output', { hasText: '建议已提交' }).waitFor();
    await proposing.locator('.organisation-proposals', { hasText: 'https://graanlab.example' }).waitFor();
    await chinese.end();

    const dutch = await signedInAt(address, ['nl', 'Lucas Dewolf'], PATH);
    const deciding = dutch.page;
    await deciding.locator('.organisation-proposals', { hasText: '网站已更换' }).waitFor();
    await lookAtPhone(deciding, 'a proposal beside what stands there');
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
