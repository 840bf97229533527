import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import type { AccessTables } from '../store/tables.ts';
import { doorOf } from '../testing.ts';
import { openServer } from '../testing/client.ts';

describe('people over HTTP', async () => {
  const database = await testDatabase<AccessTables>();
  const door = doorOf(database.db as never);
  const { newPerson } = await openServer(database, door);
  const [administrator, adviser, member] = [newPerson(), newPerson(), newPerson()];
  let organisationId = '';

  before(async () => {
    const { rows } = await sql<{ id: string }>`
      with p as (insert into parties.party (kind, side, display_name, sort_key)
        values ('organisation', 'be', 'Universiteit Gent', 'universiteit gent') returning id)
      insert into parties.organisation (party_id, type, status, website, website_host)
      select id, 'higher-education', 'active', 'https://www.ugent.be', 'ugent.be' from p returning party_id as id`.execute(
      database.owner,
    );
    organisationId = rows[0]!.id;
    await administrator.becomeFirst();
  });

  it('an administrator invites an adviser, who opens the account and has the role', async () => {
    const link = await administrator.invite({
      email: 'Bo.Li@Centre.example ',
      side: 'be',
      roles: ['adviser'],
    });

    const { status, body } = await adviser.accept(link, { name: 'Bo Li' });

    assert.equal(status, 200);
    assert.equal((body as unknown as { recoveryCodes: string[] }).recoveryCodes.length, 10);
    const { account, roles } = await adviser.me();
    assert.deepEqual([account?.email, roles], ['bo.li@centre.example', ['adviser']]);
  });

  it('an adviser invites a member of an organisation of the own side, who is one at once', async () => {
    const link = await adviser.invite({ email: 'mia@gmail.com', side: 'be', organisationId });

    await member.accept(link, { name: 'Mia' });

    assert.deepEqual((await member.me()).roles, ['member']);
  });

  it('an adviser gives no role and invites nobody of the other side', async () => {
    const withRole = await adviser.ask('POST', 'invitations', {
      email: 'a@b.example',
      side: 'be',
      language: 'nl',
      roles: ['reviewer'],
    });
    const ofOther = await adviser.ask('POST', 'invitations', {
      email: 'a@b.example',
      side: 'cn',
      language: 'zh',
    });

    assert.deepEqual([withRole.status, withRole.code], [403, 'access.not-permitted']);
    assert.deepEqual([ofOther.status, ofOther.code], [403, 'access.not-permitted']);
  });

  it('nobody is invited for an organisation that the centre does not know', async () => {
    const wish = { email: 'a@b.example', side: 'be', language: 'nl', organisationId: crypto.randomUUID() };

    const { status, code } = await adviser.ask('POST', 'invitations', wish);

    assert.deepEqual([status, code], [404, 'access.organisation-unknown']);
  });

  it('a claim waits for an adviser of the side, who is asked nothing twice', async () => {
    const claimant = newPerson();
    await claimant.accept(await adviser.invite({ email: 'tom@gmail.com', side: 'be' }), { name: 'Tom' });
    const claimed = await claimant.ask('POST', 'memberships', { organisationId, functionTitle: 'post-doc' });
    assert.deepEqual(claimed.body, { state: 'claimed' });
    assert.deepEqual((await claimant.me()).roles, []);
    const { body } = await adviser.ask('GET', 'claims');
    const { rows } = body as unknown as { rows: { id: string; email: string; name: string }[] };

    const decided = await adviser.ask('POST', `memberships/${rows[0]!.id}/decision`, {
      decision: 'confirmed',
    });
    const again = await adviser.ask('POST', `memberships/${rows[0]!.id}/decision`, { decision: 'refused' });

    assert.deepEqual([rows.length, rows[0]!.email], [1, 'tom@gmail.com']);
    assert.equal(decided.status, 200);
    assert.deepEqual([again.status, again.code], [409, 'access.membership-decided']);
    assert.deepEqual((await claimant.me()).roles, ['member']);
  });

  it('of claims made at once one is taken, and the others are told that it stands', async () => {
    const claimant = newPerson();
    await claimant.accept(await adviser.invite({ email: 'ann@gmail.com', side: 'be' }), { name: 'Ann' });

    const answers = await Promise.all(
      Array.from({ length: 4 }, () => claimant.ask('POST', 'memberships', { organisationId })),
    );
    const { rows } = (await adviser.ask('GET', 'claims')).body as unknown as { rows: { id: string }[] };
    await claimant.ask('DELETE', `memberships/${rows[0]!.id}`);

    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((one, other) => one - other),
      [200, 409, 409, 409],
    );
    assert.equal(rows.length, 1);
  });

  it('claims come a page at a time, the oldest first, and nobody decides the own one', async () => {
    for (const name of ['Ida', 'Jan', 'Kim']) {
      const claimant = newPerson();
      await claimant.accept(await adviser.invite({ email: `${name}@gmail.com`, side: 'be' }), { name });
      await claimant.ask('POST', 'memberships', { organisationId });
    }
    await adviser.ask('POST', 'memberships', { organisationId });
    type Claims = { rows: { id: string; name: string }[]; next?: string };
    const ask = async (query: string) =>
      (await adviser.ask('GET', `claims?${query}`)).body as unknown as Claims;

    const first = await ask('limit=2');
    const second = await ask(`limit=2&after=${first.next}`);
    const nonsense = await adviser.ask('GET', 'claims?after=nobody');
    await sql`update access.membership set state = 'ended' where state = 'claimed'`.execute(database.owner);

    assert.deepEqual(
      [first, second].map(({ rows }) => rows.map(({ name }) => name)),
      [['Ida', 'Jan'], ['Kim']],
    );
    assert.equal(second.next, undefined);
    assert.equal(nonsense.status, 422);
    assert.deepEqual(await ask(''), { rows: [] });
  });

  it('a verified address at the domain of the organisation needs no adviser, an unverified one does', async () => {
    const claimant = newPerson();
    await claimant.accept(await adviser.invite({ email: 'eva@lab.ugent.be', side: 'be' }), { name: 'Eva' });
    const unverified = await claimant.ask('POST', 'memberships', { organisationId });
    const { rows } = (await adviser.ask('GET', 'claims')).body as unknown as { rows: { id: string }[] };
    await claimant.ask('DELETE', `memberships/${rows[0]!.id}`);
    await sql`update access.account set email_verified_at = now() where email = 'eva@lab.ugent.be'`.execute(
      database.owner,
    );

    const verified = await claimant.ask('POST', 'memberships', { organisationId });

    assert.deepEqual([unverified.body, verified.body], [{ state: 'claimed' }, { state: 'confirmed' }]);
  });

  it('a member sees fellow members by name, without their addresses', async () => {
    const { body } = await member.ask('GET', `organisations/${organisationId}/members`);

    const { rows, mayDecide } = body as unknown as { rows: Record<string, string>[]; mayDecide: boolean };
    assert.equal(mayDecide, false);
    assert.deepEqual(new Set(rows.map(({ name }) => name)), new Set(['Eva', 'Mia', 'Tom']));
    assert.deepEqual(
      rows.filter((row) => 'email' in row),
      [],
    );
  });

  it('a colleague acts for a member until a day, with the membership but not further', async () => {
    const { possible } = (await member.ask('GET', 'delegations')).body as unknown as {
      possible: { id: string; name: string }[];
    };
    const tom = possible.find(({ name }) => name === 'Tom')!;
    const day = door.today();

    const given = await member.ask('POST', 'delegations', { to: tom.id, fromDay: day, untilDay: day });
    const late = await member.ask('POST', 'delegations', {
      to: tom.id,
      fromDay: day,
      untilDay: '2020-01-01',
    });

    assert.equal(given.status, 200);
    assert.deepEqual(late.body['facts'], { faults: ['over-before-it-begins'] });
    const seen = (await adviser.ask('GET', 'delegations')).body as unknown as { rows: object[] };
    assert.deepEqual(
      seen.rows.map((row) => ({ ...row, id: '' })),
      [{ id: '', from: 'Mia', to: 'Tom', fromDay: day, untilDay: day, isMine: false, mayEnd: false }],
    );
  });

  it('a person takes all with them, and is forgotten without breaking the journal', async () => {
    const { account } = await member.me();
    const exported = await member.ask('GET', 'personal-data/export');
    assert.equal((exported.body as unknown as { account: { email: string } }).account.email, 'mia@gmail.com');

    const erased = await member.ask('DELETE', 'account');

    assert.equal(erased.status, 200);
    assert.equal((await member.me()).account, undefined);
    const { rows } = await sql<Record<string, unknown>>`
      select email, name, person_id, erased_at is not null as is_erased from access.account
      where id = ${account!.id}`.execute(database.owner);
    assert.deepEqual(rows, [{ email: null, name: null, person_id: null, is_erased: true }]);
    assert.equal((await member.signIn()).code, 'access.sign-in-refused');
    const { rows: told } = await sql<{ facts: string }>`select facts::text from journal.entry`.execute(
      database.owner,
    );
    assert.deepEqual(
      told.filter(({ facts }) => /mia|gmail|ugent|ann@|Bo Li/i.test(facts)),
      [],
    );
  });

  it('roles are given and taken away by administrators, and tell the journal', async () => {
    const { account } = await adviser.me();

    const given = await administrator.ask('PUT', `accounts/${account!.id}/roles/administrator`);
    const withRole = (await adviser.me()).roles;
    const taken = await adviser.ask('DELETE', `accounts/${account!.id}/roles/administrator`);

    assert.deepEqual([given.status, withRole, taken.status], [200, ['administrator', 'adviser'], 200]);
    assert.deepEqual((await adviser.me()).roles, ['adviser']);
    const { rows } = await sql<{ kind: string }>`
      select kind from journal.entry where facts ->> 'accountId' = ${account!.id}
        and kind like 'access.role-%' and not facts ? 'linkId' order by number`.execute(database.owner);
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['access.role-granted', 'access.role-removed'],
    );
  });

  it('the last administrator cannot go, nor be taken away', async () => {
    const { account } = await administrator.me();

    const gone = await administrator.ask('DELETE', 'account');
    const taken = await administrator.ask('DELETE', `accounts/${account!.id}/roles/administrator`);

    assert.deepEqual(
      [gone.code, gone.body['facts']],
      ['access.role-change-unsound', { for: ['last-administrator'] }],
    );
    assert.equal(taken.code, 'access.role-change-unsound');
  });
});
