import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testDatabase } from '#testing/database';
import type { AccessTables } from '../../store/tables.ts';
import { depsOf, doorOf, newBrowser, ORIGIN } from '../../testing.ts';
import { Authenticator } from '../../testing/authenticator.ts';
import { askToSignIn, signInByPasskey } from '../signing-in/sign-in-by-passkey.ts';
import { signOut } from '../signing-in/sign-out.ts';
import { whoAmI } from '../who-am-i.ts';
import { acceptWithPasskey, askInvitedForPasskey } from './accept-with-passkey.ts';
import { makeFirstLink } from './make-first-link.ts';

describe('the first administrator', async () => {
  const { db: centre, requests } = await testDatabase<AccessTables>();
  const door = doorOf(centre as never);
  const browser = newBrowser();
  const authenticator = new Authenticator(ORIGIN);
  const person = { name: '王芳', email: 'wang.fang@centre.example' };
  const me = () =>
    requests.inRequest({ token: browser.sessionToken }, ({ db, caller }) =>
      whoAmI(depsOf(door, { db: db as never, caller })),
    );

  it('comes in by the printed link, with a passkey, and is told ten recovery codes', async () => {
    const link = await makeFirstLink(door);
    const token = link!.split('#')[1]!;
    const question = await askInvitedForPasskey(door, { token, ...person });

    const codes = await acceptWithPasskey(door, browser, {
      token,
      ...person,
      language: 'zh',
      passkeyName: 'laptop',
      answer: authenticator.make(question),
    });

    assert.equal(link?.slice(0, -43), `${ORIGIN}/en/invitation#`);
    assert.equal(new Set(codes).size, 10);
    const { account, roles, session } = await me();
    assert.deepEqual([account?.email, account?.language, roles], [person.email, 'zh', ['administrator']]);
    assert.equal(session?.method, 'passkey');
  });

  it('signs out, and in again with the passkey alone', async () => {
    const former = browser.sessionToken;
    await signOut(door, browser);
    assert.equal((await me()).account, undefined);

    await signInByPasskey(door, browser, authenticator.sign(await askToSignIn(door)));

    assert.notEqual(browser.sessionToken, former);
    assert.equal((await me()).account?.name, person.name);
  });

  it('is one: there is no second first link', async () => {
    assert.equal(await makeFirstLink(door), undefined);
  });
});
