import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { answering, type Visit } from '../browser.ts';
import { lookAt } from '../look-at.ts';
import { tabTo } from '../tab-to.ts';
import { keepCodes, newcomer, openByPasskey } from './newcomer.ts';
import { openEmptyCentre } from './open-empty-centre.ts';

const EMAIL = 'ann@centre.example';
const PASSWORD = 'zeven natte merels op het dak';

const summary = (page: Page, name: string) => page.locator('summary', { hasText: name });
const inForm = (page: Page, field: string) =>
  page.locator('form', { has: page.locator(`[name=${field}]`) }).last();

describe('the ways into an account', async () => {
  const opened = openEmptyCentre();
  let [address, secret] = ['', ''];
  let recoveryCodes: string[] = [];
  let ann: Visit;
  let page: Page;
  before(async () => {
    const { address: open, firstLink } = await opened;
    address = open;
    ann = await newcomer([/status of (403|422)/]);
    page = ann.page;
    await page.goto((await firstLink())!.replace('/en/', '/nl/'));
    await page.getByLabel('E-mailadres').first().fill(EMAIL);
    await openByPasskey(page, 'nl', 'Ann');
    recoveryCodes = await page.locator('.access-codes li').allInnerTexts();
    await keepCodes(page, 'nl', 'Ann');
  });
  after(async () => (await opened).close());

  /** What the app on a phone shows `later` half minutes from now; each code counts once, and the next one already does. */
  const codeOf = (later = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 });

  const isIn = () => page.locator('.account-link', { hasText: 'Ann' }).waitFor();

  const signOut = async () => {
    await page.goto(`${address}/nl/account`);
    await answering(page);
    await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
    await page.locator('.account-link', { hasText: 'Aanmelden' }).waitFor();
  };

  it('a password and an app are set on the account page, and say what is wrong with them', async () => {
    await page.getByRole('button', { name: 'Wachtwoord instellen' }).click();
    secret = (await page.locator('.access-secret code').innerText()).replaceAll(' ', '');
    await lookAt(page, 'the picture for the app');
    const form = inForm(page, 'password');
    await form.locator('[name=password]').fill('kort');
    await form.locator('[name=code]').fill(codeOf());
    await form.getByRole('button').click();
    await form.getByRole('alert').waitFor();
    assert.match(await form.innerText(), /minder dan 12 tekens/);

    await form.locator('[name=password]').fill(PASSWORD);
    await form.locator('[name=code]').fill(codeOf());
    await form.getByRole('button').click();

    await page.locator('output', { hasText: 'Het wachtwoord is ingesteld' }).waitFor();
  });

  it('a wrong code is told, and leads to no account', async () => {
    await signOut();
    await page.goto(`${address}/nl/sign-in`);
    await answering(page);
    await summary(page, 'Met een wachtwoord en een code').click();
    const form = inForm(page, 'password');
    await form.locator('[name=email]').fill(EMAIL);
    await form.locator('[name=password]').fill(PASSWORD);
    await form.locator('[name=code]').fill(codeOf(40));
    await form.getByRole('button').click();

    await form.getByRole('alert').filter({ hasText: 'Dat klopt niet.' }).waitFor();
    await lookAt(page, 'signing in, refused');
    assert.equal(await page.locator('.account-link').innerText(), 'Aanmelden');
  });

  it('the next code lets in, without a mouse, and does not a second time', async () => {
    const code = codeOf(1);
    const typeIn = async () => {
      await page.goto(`${address}/nl/about`);
      await answering(page);
      await tabTo(page, ({ tag, text }) => tag === 'A' && text === 'Aanmelden');
      await page.keyboard.press('Enter');
      // Its address stands before the page does.
      await page.getByRole('heading', { name: 'Aanmelden', exact: true }).waitFor();
      await tabTo(page, ({ text }) => text === 'Met een wachtwoord en een code');
      await page.keyboard.press('Enter');
      for (const typed of [EMAIL, PASSWORD, code]) {
        await tabTo(page, ({ tag }) => tag === 'INPUT', 1);
        await page.keyboard.type(typed);
      }
      await page.keyboard.press('Enter');
    };

    await typeIn();
    await isIn();
    await signOut();
    await typeIn();

    await page.getByRole('alert').filter({ hasText: 'Dat klopt niet.' }).waitFor();
  });

  it('a recovery code lets in once', async () => {
    const use = async () => {
      await page.goto(`${address}/nl/sign-in?to=/account`);
      await answering(page);
      await summary(page, 'Niets werkt nog').click();
      const form = inForm(page, 'recovery');
      await form.locator('[name=email]').fill(EMAIL);
      await form.locator('[name=recovery]').fill(recoveryCodes[0]!.toUpperCase());
      await form.getByRole('button').click();
    };

    await use();
    await page.getByText('Er zijn er nog 9.').waitFor();
    await signOut();
    await use();

    await page.getByRole('alert').filter({ hasText: 'Dat klopt niet.' }).waitFor();
  });

  it('a passkey lets in without a mouse, and out again', async () => {
    await page.goto(`${address}/nl/sign-in?to=/account`);
    await answering(page);
    await tabTo(page, ({ text }) => text === 'Aanmelden met een toegangssleutel');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/nl\/account$/);
    await isIn();
    await tabTo(page, ({ text }) => text === 'Afmelden');
    await page.keyboard.press('Enter');

    await page.locator('.account-link', { hasText: 'Aanmelden' }).waitFor();
    await ann.end();
  });
});
