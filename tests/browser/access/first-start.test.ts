import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { settled, until, visit } from '../browser.ts';
import { openEmptyCentre } from './open-empty-centre.ts';
import { addAuthenticator } from './virtual-authenticator.ts';

describe('the first start of a centre', async () => {
  const opened = openEmptyCentre();
  after(async () => (await opened).close());

  it('leads from the printed link to an account with a passkey, out, and in again', async () => {
    const { address, firstLink } = await opened;
    const { page, end } = await visit(`${address}/zh/about`);
    await addAuthenticator(page);
    await page.goto((await firstLink())!.replace('/en/', '/zh/'));

    await page.getByLabel('姓名').first().fill('王芳');
    await page.getByLabel('电子邮箱').first().fill('wang.fang@centre.example');
    assert.equal(new URL(page.url()).hash, '');
    await page.getByRole('button', { name: '创建通行密钥并开通账户' }).click();
    await page.locator('.access-codes li').nth(9).waitFor();
    await page.getByLabel('我已保存').check();
    await page.getByRole('button', { name: '继续' }).click();

    await page.locator('.account-link', { hasText: '王芳' }).waitFor();
    const cookies = await page.context().cookies();
    assert.deepEqual(
      cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite]),
      [[true, 'Lax']],
    );
    await page.getByRole('button', { name: '退出登录' }).click();
    await until(async () => new URL(page.url()).pathname === '/zh/');
    await page.goto(`${address}/zh/sign-in?to=/opportunities`);
    await settled(page);
    assert.equal(await page.locator('.account-link').innerText(), '登录');

    await page.getByRole('button', { name: '用通行密钥登录' }).click();

    await until(async () => new URL(page.url()).pathname === '/zh/opportunities');
    await page.locator('.account-link', { hasText: '王芳' }).waitFor();
    await end();
  });
});
