import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { settled, until, visit } from '../browser.ts';
import { openEmptyCentre } from './open-empty-centre.ts';
import { signInAs } from './sign-in-as.ts';
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

  it('goes on with an invitation that arrives by mail, in the language of its reader', async () => {
    const { address, firstLink } = await opened;
    assert.equal(await firstLink(), undefined);
    const { page: first, end: endFirst } = await visit(`${address}/en/sign-in`);
    const { page: second, end: endSecond } = await visit(`${address}/nl/mailbox`);
    // The first administrator's device is gone: a recovery link would be needed; here the session is opened by hand.
    const { centre } = await opened;
    const token = await signInAs(centre, 'wang.fang@centre.example');
    const { hostname } = new URL(address);
    await first
      .context()
      .addCookies([{ name: 'green-channel-session', value: token, domain: hostname, path: '/' }]);
    await first.goto(`${address}/en/invitations`);

    await first.getByLabel('E-mail address').fill('noor@be.example');
    await first.getByLabel('Side').selectOption('be');
    await first.getByLabel('adviser').check();
    await first.getByLabel('Language of the mail').selectOption('nl');
    await first.getByRole('button', { name: 'Send the invitation' }).click();
    await first.getByText('The invitation is on its way').waitFor();

    await until(async () => {
      await second.reload();
      await second.locator('h1').waitFor();
      await settled(second);
      return (await second.locator('.mail-body a').count()) > 0;
    });
    await addAuthenticator(second);
    await second.locator('.mail-body a').first().click();
    await second.getByLabel('Uw naam').first().fill('Noor');
    await second.getByRole('button', { name: 'Toegangssleutel maken en account openen' }).click();
    await second.getByLabel('Ik heb ze bewaard').check();
    await second.getByRole('button', { name: 'Verder' }).click();
    await second.locator('.account-link', { hasText: 'Noor' }).waitFor();

    await second.locator('main', { hasText: 'bevestigd' }).waitFor();
    assert.match(await second.locator('main').innerText(), /bevestigd/);
    assert.match(await second.locator('main').innerText(), /adviseur/);
    await endFirst();
    await endSecond();
  });
});
