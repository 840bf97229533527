import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { testDatabase } from '#testing/database';
import type { AccessTables } from '../store/tables.ts';
import { doorOf } from '../testing.ts';
import { type Answer, openServer, type Person } from '../testing/client.ts';

const told = ({ status, code }: Answer) => [status, code];
const of = <T>(answer: Answer) => answer.body as unknown as T;
const codeOf = (letters: string, timestamp: number) =>
  new TOTP({ secret: Secret.fromBase32(letters), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp,
  });

describe('guessing at the door', async () => {
  const database = await testDatabase<AccessTables>();
  const door = doorOf(database.db as never);
  const { newPerson } = await openServer(database, door);
  const administrator = newPerson();
  const PASSWORD = 'vier vogels boven Gent';
  let letters = '';

  before(async () => {
    await administrator.becomeFirst();
  });

  /** Opens an account with a password and returns the browser that did. */
  async function withPassword(email: string): Promise<Person> {
    const link = await administrator.invite({ email, side: 'be' });
    const person = { token: link.split('#')[1], name: 'Pieter' };
    const browser = newPerson();
    const offered = of<{ secret: string; letters: string }>(
      await browser.ask('POST', 'invitations/code-questions', person),
    );
    letters = offered.letters;
    const code = codeOf(letters, door.now().getTime());
    const proof = { password: PASSWORD, secret: offered.secret, code, language: 'nl' };
    const opened = await browser.ask('POST', 'invitations/acceptance/by-password', { ...person, ...proof });
    assert.equal(opened.status, 200, JSON.stringify(opened.body));
    return browser;
  }

  it('signs in with password and code, each code once', async () => {
    await withPassword('pw@be.example');
    // The code of opening the account was taken; the next one comes half a minute later.
    const code = codeOf(letters, door.now().getTime() + 30_000);
    const proof = { email: 'PW@be.example', password: PASSWORD, code };

    const first = await newPerson().ask('POST', 'sessions/by-password', proof);
    const replayed = await newPerson().ask('POST', 'sessions/by-password', proof);

    assert.equal(first.status, 200);
    assert.deepEqual(told(replayed), [403, 'access.sign-in-refused']);
  });

  it('answers alike and as slowly whether there is an account or not', async () => {
    await withPassword('known@be.example');
    const tryWith = async (email: string) => {
      const begun = performance.now();
      const answer = await newPerson().ask('POST', 'sessions/by-password', {
        email,
        password: 'not the password at all',
        code: '000000',
      });
      const { requestId: _own, ...said } = answer.body as Record<string, unknown>;
      return { said, took: performance.now() - begun };
    };
    await tryWith('warm@be.example');

    const tries: Record<'known' | 'unknown', Awaited<ReturnType<typeof tryWith>>>[] = [];
    for (let turn = 0; turn < 3; turn++)
      tries.push({
        known: await tryWith('known@be.example'),
        unknown: await tryWith(`nobody${turn}@be.example`),
      });

    for (const { known, unknown } of tries) assert.deepEqual(known.said, unknown.said);
    const [known, unknown] = (['known', 'unknown'] as const).map((kind) =>
      Math.min(...tries.map((one) => one[kind].took)),
    ) as [number, number];
    assert.ok(unknown > known / 3 && known > unknown / 3, `${known} ms and ${unknown} ms`);
  });

  it('makes guessers wait longer each time, and never stands in the way of a passkey', async () => {
    const owner = newPerson();
    await owner.accept(await administrator.invite({ email: 'target@be.example', side: 'be' }), {
      name: 'Target',
    });
    const guess = () =>
      newPerson().ask('POST', 'sessions/by-password', {
        email: 'target@be.example',
        password: 'guess guess guess',
        code: '123456',
      });
    const answers = [];
    for (let turn = 0; turn < 6; turn++) answers.push(await guess());

    assert.deepEqual(
      answers.slice(0, 4).map(({ status }) => status),
      [403, 403, 403, 403],
    );
    assert.deepEqual(told(answers[5]!), [429, 'access.wait']);
    assert.equal((await owner.signIn()).status, 200);
  });

  it('lets few of many guesses at once be looked at', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        newPerson().ask('POST', 'sessions/by-recovery-code', {
          email: 'many@be.example',
          code: '0000-0000-0000-0000',
        }),
      ),
    );

    assert.ok(answers.filter(({ code }) => code === 'access.sign-in-refused').length <= 4);
  });

  it('uses a recovery code up, also when two try it at once', async () => {
    const person = newPerson();
    const { recoveryCodes } = of<{ recoveryCodes: string[] }>(
      await person.accept(await administrator.invite({ email: 'rec@be.example', side: 'be' }), {
        name: 'Rec',
      }),
    );
    const given = { email: 'rec@be.example', code: recoveryCodes[0]!.toUpperCase().replaceAll('-', ' ') };

    const answers = await Promise.all(
      [1, 2].map(() => newPerson().ask('POST', 'sessions/by-recovery-code', given)),
    );

    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [200, 403],
    );
  });

  it('opens demonstration accounts nowhere but on loopback', async () => {
    const { rows } = await sql<{ id: string }>`
      insert into access.account (email, name, is_demonstration) values ('ex@be.example', 'Example', true) returning id`.execute(
      database.owner,
    );
    const elsewhere = await openServer(database, { ...door, isLoopback: false });
    const account = rows[0]!.id;
    const real = (await administrator.me()).account!.id;

    const far = await elsewhere.newPerson().ask('POST', 'sessions/by-demonstration', { account });
    const notExample = await newPerson().ask('POST', 'sessions/by-demonstration', { account: real });
    const near = await newPerson().ask('POST', 'sessions/by-demonstration', { account });
    const ways = of<{ demonstration: object[] }>(await elsewhere.newPerson().ask('GET', 'ways-in'));

    for (const refused of [far, notExample])
      assert.deepEqual(told(refused), [403, 'access.demonstration-only-on-loopback']);
    assert.equal(near.status, 200);
    assert.deepEqual(ways.demonstration, []);
  });
});
