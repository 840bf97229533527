import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { answering, until } from './browser.ts';
import { demonstrationCentre } from './centre.ts';
import { lookAtPhone } from './look-at-phone.ts';
import { signedInAt } from './signed-in-at.ts';

const centre = demonstrationCentre();

const statement = (page: Page, property: string, number: number) =>
  page
    .getByRole('group', { name: property, exact: true })
    .getByRole('group', { name: `Statement ${number}` });

describe('a record of the register', () => {
  let address = '';
  before(async () => {
    address = await centre();
  });

  it('is proposed by an adviser of one side with dates that disagree, decided by one of the other, and shown', async () => {
    const belgian = await signedInAt(address, ['en', 'Noor Verhaegen'], '/register/new');
    const { page } = belgian;
    await page.getByLabel('Who says it, and where').fill('A page of the ministry');
    await statement(page, 'Title', 1).getByLabel('English').fill('Protocol on soil and water');
    await page.getByLabel('Something else that is stated').selectOption('signed');
    await page.getByRole('button', { name: 'Add it' }).click();
    await statement(page, 'Signed', 1).getByLabel('Signed').fill('1948-05-03');
    await page.getByRole('button', { name: 'Signed: another source' }).click();
    await statement(page, 'Signed', 2).getByLabel('Signed').fill('1985-05');
    await page.getByLabel('Why this change').fill('Found in the archive.');
    await page.getByRole('button', { name: 'Send the proposal' }).click();
    await page.getByRole('alert').filter({ hasText: 'not right yet' }).waitFor();
    await statement(page, 'Signed', 1).getByText('between 1949 and 2100').first().waitFor();
    await statement(page, 'Signed', 1).getByText('sources disagree').waitFor();
    await lookAtPhone(page, 'the form with faults');

    await statement(page, 'Signed', 1).getByLabel('Signed').fill('1985-05-03');
    await statement(page, 'Signed', 1)
      .getByRole('group', { name: 'Why this one was chosen' })
      .getByLabel('English')
      .fill('The day stands on the copy itself.');
    // What was typed is found again when the page is loaded anew.
    await page.getByText('is kept in this window').waitFor();
    await until(async () =>
      (await page.evaluate<string>('JSON.stringify(history.state)')).includes('on the copy itself'),
    );
    await page.reload();
    await answering(page);
    assert.equal(await statement(page, 'Signed', 1).getByLabel('Signed').inputValue(), '1985-05-03');
    await page.getByRole('button', { name: 'Send the proposal' }).click();
    await page.locator('output', { hasText: 'Your proposal has been sent' }).waitFor();
    await page.getByText('You proposed this yourself').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Accept' }).count(), 0);
    await belgian.end();

    const chinese = await signedInAt(address, ['zh', '林书月'], '/register/proposals');
    const deciding = chinese.page;
    await deciding.locator('.register-proposal', { hasText: '1985年5月3日' }).waitFor();
    await lookAtPhone(deciding, 'a proposal beside what stands');
    await deciding.getByRole('button', { name: '同意，立即生效' }).click();
    await deciding.getByRole('link', { name: '查看记录' }).click();
    await deciding.getByRole('heading', { level: 1, name: 'Protocol on soil and water' }).waitFor();
    await deciding.getByText('1985年5月3日').first().waitFor();
    await deciding.getByText('1985年5月', { exact: true }).first().waitFor();
    await deciding.getByRole('link', { name: '提出修改' }).waitFor();
    await chinese.end();
  });
});
