import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import type { AccessTables } from '../store/tables.ts';
import { doorOf } from '../testing.ts';
import { type Answer, openServer } from '../testing/client.ts';

const told = ({ status, code }: Answer) => [status, code];
const of = <T>(answer: Answer) => answer.body as unknown as T;

describe('the door, attacked', async () => {
  const database = await testDatabase<AccessTables>();
  const door = doorOf(database.db as never);
  const { newPerson } = await openServer(database, door);
  const administrator = newPerson();

  before(async () => {
    await administrator.becomeFirst();
  });

  it('gives another token at every sign-in, and a planted one opens nothing', async () => {
    const victim = newPerson();
    await victim.accept(await administrator.invite({ email: 'fix@be.example', side: 'be' }), { name: 'Fix' });
    const cookie = [...victim.jar.keys()][0]!;
    await victim.ask('DELETE', 'sessions/current');
    const attacker = newPerson();
    attacker.jar.set(cookie, 'A'.repeat(43));
    victim.jar.set(cookie, 'A'.repeat(43));

    await victim.signIn();

    assert.notEqual(victim.session, 'A'.repeat(43));
    assert.equal((await victim.me()).account?.email, 'fix@be.example');
    assert.equal((await attacker.me()).account, undefined);
  });

  it('ends the former session of a browser when it signs in anew', async () => {
    const person = newPerson();
    await person.accept(await administrator.invite({ email: 'anew@be.example', side: 'be' }), {
      name: 'Anew',
    });
    const former = new Map(person.jar);
    await person.signIn();
    const thief = newPerson();
    for (const [name, value] of former) thief.jar.set(name, value);

    assert.equal((await thief.me()).account, undefined);
    assert.equal((await person.me()).account?.email, 'anew@be.example');
  });

  it('takes an answer of a passkey once, and none for another site, without a person, or from a copy', async () => {
    const person = newPerson();
    await person.accept(await administrator.invite({ email: 'pass@be.example', side: 'be' }), {
      name: 'Pass',
    });
    const ask = async () => of<{ question: object }>(await person.ask('POST', 'passkey-questions')).question;
    const send = (answer: object) => newPerson().ask('POST', 'sessions/by-passkey', { answer });
    const answer = person.device.sign(await ask());

    const first = await send(answer);
    const replayed = await send(answer);
    const elsewhere = await send(person.device.sign(await ask(), { origin: 'https://evil.example' }));
    const unattended = await send(person.device.sign(await ask(), { isUnverified: true }));
    person.device.counter = 0;
    const copied = await send(person.device.sign(await ask()));

    assert.equal(first.status, 200);
    assert.deepEqual(told(replayed), [409, 'access.question-over']);
    for (const refused of [elsewhere, unattended, copied])
      assert.deepEqual(told(refused), [403, 'access.sign-in-refused']);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from journal.entry where kind = 'access.passkey-copy-suspected'`.execute(
      database.owner,
    );
    assert.deepEqual(rows, [{ count: 1 }]);
  });

  it('does not let a passkey of one account answer for another', async () => {
    const [one, other] = [newPerson(), newPerson()];
    await one.accept(await administrator.invite({ email: 'one@be.example', side: 'be' }), { name: 'One' });
    await other.accept(await administrator.invite({ email: 'other@be.example', side: 'be' }), {
      name: 'Other',
    });
    const question = of<{ question: object }>(await one.ask('POST', 'passkey-questions')).question;
    const mine = one.device.sign(question);
    const theirs = other.device.sign(question);

    const mixed = { ...mine, response: { ...mine.response, userHandle: theirs.response.userHandle } };

    assert.deepEqual(told(await newPerson().ask('POST', 'sessions/by-passkey', { answer: mixed })), [
      403,
      'access.sign-in-refused',
    ]);
  });

  it('opens an invitation once, also when two accept it at the same moment', async () => {
    const link = await administrator.invite({ email: 'race@be.example', side: 'be' });

    const answers = await Promise.all([1, 2, 3].map(() => newPerson().accept(link, { name: 'Race' })));

    const codes = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    assert.deepEqual(codes, [200, 409, 409]);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from access.account where email = 'race@be.example'`.execute(
      database.owner,
    );
    assert.deepEqual(rows, [{ count: 1 }]);
    assert.deepEqual(told(await newPerson().ask('POST', 'links/content', { token: link.split('#')[1] })), [
      409,
      'access.link-used',
    ]);
  });

  it('opens nothing by a link that was withdrawn, is over, or was never made', async () => {
    const link = await administrator.invite({ email: 'gone@be.example', side: 'be' });
    const { rows } = of<{ rows: { id: string; email: string }[] }>(
      await administrator.ask('GET', 'invitations'),
    );
    await administrator.ask(
      'DELETE',
      `invitations/${rows.find(({ email }) => email === 'gone@be.example')!.id}`,
    );
    const late = await administrator.invite({ email: 'late@be.example', side: 'be' });
    await sql`update access.link set ends_at = now() where email = 'late@be.example'`.execute(database.owner);

    const withdrawn = await newPerson().accept(link, { name: 'X' });
    const ended = await newPerson().accept(late, { name: 'X' });
    const unknown = await newPerson().accept(`x#${'B'.repeat(43)}`, { name: 'X' });

    assert.equal(withdrawn.status, 409);
    assert.equal(ended.status, 409);
    assert.equal(unknown.status, 404);
  });

  it('takes neither side nor roles nor another address from whoever accepts', async () => {
    const link = await administrator.invite({ email: 'meek@be.example', side: 'be' });
    const greedy = newPerson();
    const person = {
      token: link.split('#')[1],
      name: 'Meek',
      email: 'somebody.else@cn.example',
      side: 'cn',
      roles: ['administrator'],
      isDemonstration: true,
      accountId: '019320f0-0000-7000-8000-000000000000',
    };
    const { question } = of<{ question: object }>(
      await greedy.ask('POST', 'invitations/passkey-questions', person),
    );
    await greedy.ask('POST', 'invitations/acceptance/by-passkey', {
      ...person,
      language: 'en',
      passkeyName: 'p',
      answer: greedy.device.make(question),
    });
    await greedy.ask('PUT', 'account', {
      name: 'Meek',
      language: 'en',
      side: 'cn',
      roles: ['administrator'],
    });

    const me = (await greedy.me()) as unknown as {
      account: { email: string; side: string };
      roles: string[];
    };

    assert.deepEqual([me.account.email, me.account.side, me.roles], ['meek@be.example', 'be', []]);
  });

  it('lets nobody grant themselves or others a role without being an administrator', async () => {
    const person = newPerson();
    await person.accept(await administrator.invite({ email: 'up@be.example', side: 'be' }), { name: 'Up' });
    const mine = (await person.me()).account!.id;
    const theirs = (await administrator.me()).account!.id;

    assert.equal((await person.ask('PUT', `accounts/${mine}/roles/administrator`)).status, 403);
    assert.equal((await administrator.ask('PUT', `accounts/${theirs}/roles/reviewer`)).status, 403);
    assert.equal((await person.ask('POST', `accounts/${theirs}/recovery-links`)).status, 403);
    assert.equal((await person.ask('DELETE', `accounts/${theirs}`)).status, 403);
  });

  it('asks once more who is there before what is grave', async () => {
    const person = newPerson();
    await person.accept(await administrator.invite({ email: 'grave@be.example', side: 'be' }), {
      name: 'Grave',
    });
    await sql`update access.session set confirmed_at = now() - interval '1 hour' where account_id in
      (select id from access.account where email = 'grave@be.example')`.execute(database.owner);

    const refused = await Promise.all([
      person.ask('POST', 'passkeys/questions'),
      person.ask('POST', 'recovery-codes'),
      person.ask('DELETE', 'account'),
    ]);
    const { question } = of<{ question: object }>(await person.ask('POST', 'confirmation/passkey-questions'));
    await person.ask('POST', 'confirmation/by-passkey', { answer: person.device.sign(question) });

    for (const one of refused) assert.deepEqual(told(one), [403, 'access.confirmation-needed']);
    assert.equal((await person.ask('POST', 'recovery-codes')).status, 200);
  });

  it('keeps the last way in', async () => {
    const person = newPerson();
    await person.accept(await administrator.invite({ email: 'last@be.example', side: 'be' }), {
      name: 'Last',
    });
    const { passkeys } = of<{ passkeys: { id: string }[] }>(await person.ask('GET', 'account'));

    assert.deepEqual(told(await person.ask('DELETE', `passkeys/${passkeys[0]!.id}`)), [
      409,
      'access.last-way-in',
    ]);
  });
});
