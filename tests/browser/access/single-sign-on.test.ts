import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { CLIENT, openIdentityProvider } from '../../../src/modules/access/testing/identity-provider.ts';
import { answering, type Visit } from '../browser.ts';
import { lookAt } from '../look-at.ts';
import { focused } from '../tab-to.ts';
import { followLetter, keepCodes, newcomer, openByPasskey } from './newcomer.ts';
import { openEmptyCentre } from './open-empty-centre.ts';

const ann = { sub: 's-1', email: 'ann@uni.example', email_verified: true };
const tom = { sub: 's-2', email: 'tom@uni.example', email_verified: true };

describe('signing in at the identity provider of one’s own house', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-provider-'));
  const file = path.join(folder, 'providers.yaml');
  const who = { current: ann };
  let address = '';
  const provider = await openIdentityProvider({ who, origin: () => address, hasPage: true });
  fs.writeFileSync(
    file,
    `providers:
  - id: university
    name: { zh: 大学, en: University, fr: Université, nl: Universiteit }
    issuer: ${provider.issuer}
    client-id: ${CLIENT.id}
    client-secret: ${CLIENT.secret}
`,
  );
  const opened = openEmptyCentre({ SINGLE_SIGN_ON: file });
  let visited: Visit;
  let page: Page;
  before(async () => {
    const centre = await opened;
    address = centre.address;
    visited = await newcomer([/status of 403/]);
    page = visited.page;
    await page.goto((await centre.firstLink())!.replace('/en/', '/nl/'));
    await page.getByLabel('E-mailadres').first().fill('ann@centre.example');
    await openByPasskey(page, 'nl', 'Ann');
    await keepCodes(page, 'nl', 'Ann');
  });
  after(async () => {
    await (await opened).close();
    provider.close();
    fs.rmSync(folder, { recursive: true });
  });

  const agreeThere = async (of: Page) => {
    await of.waitForURL(/\/interaction\//);
    await of.getByRole('button', { name: /^Go on as/ }).click();
  };

  it('tells a person whom no account knows what to do, in their language', async () => {
    const stranger = await newcomer([/status of 403/]);
    await stranger.page.goto(`${address}/nl/sign-in`);
    await answering(stranger.page);
    await lookAt(stranger.page, 'signing in with a provider');
    await stranger.page.getByRole('button', { name: 'Met Universiteit' }).click();
    await agreeThere(stranger.page);

    await stranger.page.getByRole('alert').waitFor();
    assert.match(
      await stranger.page.locator('main').innerText(),
      /geen account verbonden.*Meld u anders aan|open uw account met de uitnodiging/s,
    );
    assert.match(stranger.page.url(), /\/nl\/signed-on$/);
    await lookAt(stranger.page, 'back from a provider that knows nobody');
    await stranger.page.locator('main').getByRole('link', { name: 'Aanmelden' }).click();
    await stranger.page.getByRole('button', { name: 'Met Universiteit' }).waitFor();
    await stranger.end();
  });

  it('is linked on the account page by whoever confirms that it is them', async () => {
    const { database } = (await opened).centre;
    await sql`update access.session set confirmed_at = now() - interval '20 minutes'`.execute(database.db);
    await page.goto(`${address}/nl/account`);
    await answering(page);
    const link = page.getByRole('button', { name: 'Universiteit koppelen' });
    await link.click();
    await page.locator('dialog[open]', { hasText: 'Bevestig dat u het bent' }).waitFor();
    await lookAt(page, 'confirming who one is');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    assert.equal((await focused(page)).text, 'Universiteit koppelen');
    await link.click();
    await page.locator('dialog[open]').getByRole('button', { name: 'Annuleren' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    assert.equal((await focused(page)).text, 'Universiteit koppelen');

    await link.click();
    await page.getByRole('button', { name: 'Bevestigen met een toegangssleutel' }).click();
    await agreeThere(page);

    await page.waitForURL(/\/nl\/account$/);
    await page.getByText('gekoppeld op').waitFor();
  });

  it('opens the account from then on, where its owner was going, without being asked there again', async () => {
    await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
    await page.locator('.account-link', { hasText: 'Aanmelden' }).waitFor();
    await page.goto(`${address}/nl/sign-in?to=/delegations`);
    await answering(page);
    await page.getByRole('button', { name: 'Met Universiteit' }).click();

    await page.waitForURL(/\/nl\/delegations$/);
    await page.locator('.account-link', { hasText: 'Ann' }).waitFor();
  });

  it('opens the account of an invited person, for whose address it vouches', async () => {
    await page.goto(`${address}/nl/invitations`);
    await answering(page);
    await page.locator('[name=email]').fill(tom.email);
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await page.locator('dialog[open], output:not(:empty)').first().waitFor();
    const invited = await newcomer();
    await followLetter(invited.page, `${address}/nl`, { to: tom.email, about: 'Open uw account' });
    who.current = tom;
    const form = invited.page.locator('section', { hasText: 'Met Universiteit' }).locator('form');
    await form.getByLabel('Uw naam').fill('Tom');
    await form.getByRole('button', { name: 'Account openen' }).click();
    await agreeThere(invited.page);

    await invited.page.locator('.access-codes li').nth(9).waitFor();
    await keepCodes(invited.page, 'nl', 'Tom');
    await invited.end();
    await visited.end();
  });
});
