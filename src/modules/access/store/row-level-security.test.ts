import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { openAccount } from '../testing.ts';
import type { AccessTables } from './tables.ts';

type People = 'administrator' | 'adviserCn' | 'adviserBe' | 'memberBe' | 'claimantBe' | 'strangerCn';

describe('accounts, asked in SQL by the requests’ login', async () => {
  const { db, owner, bare, actingAs } = await testDatabase<AccessTables>();
  const ids = {} as Record<People, string>;
  let organisation = '';

  before(async () => {
    const open = (email: string, side?: 'cn' | 'be', roles: ('adviser' | 'administrator')[] = []) =>
      openAccount(db as never, { email, roles, ...(side && { side }) });
    ids.administrator = await open('admin@centre.example', undefined, ['administrator']);
    ids.adviserCn = await open('adviser@cn.example', 'cn', ['adviser']);
    ids.adviserBe = await open('adviser@be.example', 'be', ['adviser']);
    ids.memberBe = await open('member@be.example', 'be');
    ids.claimantBe = await open('claimant@be.example', 'be');
    ids.strangerCn = await open('stranger@cn.example', 'cn');
    const { rows } = await sql<{ id: string }>`
      with p as (insert into parties.party (kind, side, display_name, sort_key) values ('organisation', 'be', 'Lab', 'lab') returning id)
      insert into parties.organisation (party_id, type, status) select id, 'institute', 'active' from p returning party_id as id`.execute(
      owner,
    );
    organisation = rows[0]!.id;
    await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_by, decided_how) values
      (${ids.memberBe}, ${organisation}, 'confirmed', now(), ${ids.adviserBe}, 'adviser'),
      (${ids.claimantBe}, ${organisation}, 'claimed', null, null, null)`.execute(owner);
    await sql`insert into access.password (account_id, hash) values (${ids.memberBe}, '$argon2id$x')`.execute(
      owner,
    );
  });

  /** Which accounts each sees, by name. */
  const seenBy = async (who: People | undefined) => {
    const act = await actingAs(who && ids[who]);
    const rows = await act(
      async (own) => (await sql<{ id: string }>`select id from access.account`.execute(own)).rows,
    );
    const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
    return rows.map(({ id }) => names.get(id)).toSorted((a, b) => String(a).localeCompare(String(b)));
  };

  const seen: [People | undefined, People[]][] = [
    [undefined, []],
    ['strangerCn', ['strangerCn']],
    ['claimantBe', ['claimantBe']],
    ['memberBe', ['memberBe']],
    ['adviserBe', ['adviserBe', 'claimantBe', 'memberBe']],
    ['adviserCn', ['adviserCn']],
    ['administrator', ['administrator', 'adviserBe', 'adviserCn', 'claimantBe', 'memberBe', 'strangerCn']],
  ];
  for (const [who, whom] of seen)
    it(`${who ?? 'a visitor'} sees ${whom.length === 0 ? 'nobody' : whom.join(', ')}`, async () => {
      assert.deepEqual(await seenBy(who), whom);
    });

  it('nothing is seen on a connection that forgot to say who asks', async () => {
    assert.deepEqual((await sql`select id from access.account`.execute(bare)).rows, []);
    assert.deepEqual((await sql`select id from access.link`.execute(bare)).rows, []);
  });

  for (const table of ['password', 'one_time_code', 'recovery_code', 'question', 'tries', 'link_token'])
    it(`not even an administrator reads access.${table}`, async () => {
      const act = await actingAs(ids.administrator);
      await assert.rejects(
        act((own) => sql`select * from ${sql.table(`access.${table}`)}`.execute(own)),
        { code: '42501' },
      );
    });

  it('nobody reads the hash of a session or the key of a passkey', async () => {
    const act = await actingAs(ids.memberBe);
    await assert.rejects(
      act((own) => sql`select token_hash from access.session`.execute(own)),
      { code: '42501' },
    );
    await assert.rejects(
      act((own) => sql`select public_key from access.passkey`.execute(own)),
      { code: '42501' },
    );
  });

  /** Statements that nobody should get through, each by the person most tempted. */
  const attempts: [string, People, (me: string) => ReturnType<typeof sql>][] = [
    [
      'give oneself a role',
      'administrator',
      (me) =>
        sql`insert into access.role_grant (account_id, role, granted_by) values (${me}, 'reviewer', ${me})`,
    ],
    [
      'give a role without being an administrator',
      'adviserBe',
      (me) =>
        sql`insert into access.role_grant (account_id, role, granted_by) values (${ids.memberBe}, 'adviser', ${me})`,
    ],
    [
      'give a role in another’s name',
      'administrator',
      () =>
        sql`insert into access.role_grant (account_id, role, granted_by) values (${ids.memberBe}, 'adviser', ${ids.adviserBe})`,
    ],
    [
      'change one’s own side',
      'memberBe',
      (me) => sql`update access.account set side = 'cn' where id = ${me}`,
    ],
    [
      'claim a membership as confirmed',
      'strangerCn',
      (me) =>
        sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_how) values (${me}, ${organisation}, 'confirmed', now(), 'verified-domain')`,
    ],
    [
      'claim a membership for another',
      'strangerCn',
      () =>
        sql`insert into access.membership (account_id, organisation_id) values (${ids.adviserCn}, ${organisation})`,
    ],
    [
      'invite with a role as an adviser',
      'adviserBe',
      (me) =>
        sql`insert into access.link (purpose, email, side, roles, made_by, ends_at) values ('invitation', 'x@y.example', 'be', '{reviewer}', ${me}, now() + interval '1 day')`,
    ],
    [
      'invite for the other side',
      'adviserBe',
      (me) =>
        sql`insert into access.link (purpose, email, side, made_by, ends_at) values ('invitation', 'x@y.example', 'cn', ${me}, now() + interval '1 day')`,
    ],
    [
      'make a link for the first administrator',
      'administrator',
      (me) =>
        sql`insert into access.link (purpose, side, made_by, ends_at) values ('administrator', 'cn', ${me}, now() + interval '1 day')`,
    ],
    [
      'let a stranger act for oneself',
      'memberBe',
      (me) =>
        sql`insert into access.delegation (from_account_id, to_account_id, from_day, until_day) values (${me}, ${ids.strangerCn}, current_date, current_date)`,
    ],
    [
      'act for another without being asked',
      'claimantBe',
      (me) =>
        sql`insert into access.delegation (from_account_id, to_account_id, from_day, until_day) values (${ids.memberBe}, ${me}, current_date, current_date)`,
    ],
    [
      'agree in another’s name',
      'strangerCn',
      () =>
        sql`insert into access.consent (account_id, subject, wording, language) values (${ids.memberBe}, 'name-to-other-side', 'x', 'en')`,
    ],
    [
      'begin a session',
      'memberBe',
      () =>
        sql`insert into access.session (token_hash, account_id, ends_at, method) values (sha256('x'), ${ids.administrator}, now() + interval '1 day', 'passkey')`,
    ],
  ];
  for (const [what, who, statement] of attempts)
    it(`${who} cannot ${what}`, async () => {
      const act = await actingAs(ids[who]);
      await assert.rejects(
        act((own) => statement(ids[who]).execute(own)),
        { code: '42501' },
      );
    });

  it('an adviser of the other side changes no claim, and a claimant confirms none', async () => {
    const confirmAs = async (who: People) => {
      const act = await actingAs(ids[who]);
      return act(async (own) => {
        const { numAffectedRows } =
          await sql`update access.membership set state = 'confirmed', decided_at = now(),
          decided_by = ${ids[who]}, decided_how = 'adviser' where state = 'claimed'`.execute(own);
        return `${numAffectedRows} changed`;
      }).catch((error: { code?: string }) => error.code);
    };

    assert.equal(await confirmAs('adviserCn'), '0 changed');
    assert.equal(await confirmAs('claimantBe'), '42501');
  });

  it('the last administrator cannot be taken away, not even by two at once', async () => {
    const administrators = async () => {
      const { rows } = await sql<{ account_id: string }>`
        select account_id from access.role_grant where role = 'administrator'`.execute(owner);
      return rows.map(({ account_id }) => account_id);
    };
    const take = async (who: string, whom: string) => {
      const act = await actingAs(who);
      return act((own) =>
        sql`delete from access.role_grant where account_id = ${whom} and role = 'administrator'`.execute(own),
      ).then(
        () => 'done',
        (error: { constraint?: string }) => error.constraint,
      );
    };
    for (let turn = 0; turn < 5; turn++) {
      const [one = ''] = await administrators();
      const other = await openAccount(db as never, {
        email: `second-${turn}@centre.example`,
        roles: ['administrator'],
      });
      await Promise.all([take(one, other), take(other, one)]);

      const [left = '', ...more] = await administrators();

      assert.deepEqual([left !== '', more], [true, []]);
      assert.equal(await take(left, left), 'last_administrator');
    }
  });
});
