import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { openAccount } from '../testing.ts';
import type { AccessTables } from './tables.ts';

interface Standing {
  readonly account: string | null;
  readonly side: string | null;
  readonly desk: string | null;
  readonly roles: string[];
  readonly organisations: string[];
}

/** What the functions that policies call say, sorted; an account of its own is not needed to ask. */
async function standingIn(db: Kysely<never>): Promise<Standing> {
  const { rows } = await sql<Standing>`select access.my_account() as account, access.my_side() as side,
    access.adviser_side() as desk, array(select unnest(access.my_roles()) order by 1) as roles,
    array(select unnest(access.my_organisations()) order by 1) as organisations`.execute(db);
  return rows[0]!;
}

const sealIn = async (db: Kysely<never>): Promise<string> => {
  const { rows } = await sql<{ told: string }>`select current_setting('app.standing', true) as told`.execute(
    db,
  );
  return rows[0]!.told;
};

const put = (db: Kysely<never>, standing: string) =>
  sql`select set_config('app.standing', ${standing}, true)`.execute(db);

describe('who asks, carried under a seal by what only reads', async () => {
  const { db, owner, requests, signIn } = await testDatabase<AccessTables>();
  const tokens = new Map<string, string>();
  let eva = '';

  before(async () => {
    const open = (
      email: string,
      side?: 'cn' | 'be',
      roles: ('adviser' | 'administrator' | 'reviewer')[] = [],
    ) => openAccount(db as never, { email, roles, ...(side && { side }) });
    eva = await open('eva@be.example', 'be', ['adviser', 'reviewer']);
    const lin = await open('lin@cn.example', 'cn', ['adviser']);
    const admin = await open('admin@centre.example', undefined, ['administrator']);
    const stand = await open('stand-in@be.example', 'be');
    const member = await open('member@cn.example', 'cn');
    const nobody = await open('nobody@be.example', 'be');
    const { rows } = await sql<{ id: string }>`
      with p as (insert into parties.party (kind, side, display_name, sort_key) select 'organisation', 'cn', name, name
        from unnest(array['a', 'b']) name returning id)
      insert into parties.organisation (party_id, type, status) select id, 'institute', 'active' from p returning party_id as id`.execute(
      owner,
    );
    for (const { id } of rows)
      await sql`insert into access.membership (account_id, organisation_id, state, decided_at, decided_by, decided_how)
        values (${member}, ${id}, 'confirmed', now(), ${lin}, 'adviser')`.execute(owner);
    await sql`insert into access.delegation (from_account_id, to_account_id, from_day, until_day, reason)
      values (${eva}, ${stand}, current_date - 1, current_date + 1, 'x'), (${member}, ${nobody}, current_date, current_date, 'x'),
        (${admin}, ${lin}, current_date, current_date, 'x')`.execute(owner);
    for (const [name, id] of Object.entries({ eva, lin, admin, stand, member, nobody }))
      tokens.set(name, await signIn(id));
  });

  const reading = <Result>(name: string | undefined, work: (own: Kysely<never>) => Promise<Result>) =>
    requests.inRequest({ token: name && tokens.get(name), isReadOnly: true }, ({ db: own }) =>
      work(own as never),
    );
  const writing = <Result>(name: string | undefined, work: (own: Kysely<never>) => Promise<Result>) =>
    requests.inRequest({ token: name && tokens.get(name) }, ({ db: own }) => work(own as never));

  it('says of everybody what is asked anew where something is written', async () => {
    const seen = new Set<string>();
    for (const name of [...tokens.keys(), undefined]) {
      const asked = await writing(name, standingIn);
      assert.deepEqual(await reading(name, standingIn), asked, name);
      seen.add(JSON.stringify({ ...asked, account: null }));
      assert.equal((await reading(name, sealIn)) ? 'sealed' : 'asked', name ? 'sealed' : 'asked', name);
      assert.ok(!(await writing(name, sealIn)), 'nothing is sealed where it could change');
    }
    // Whoever stands in for Eva may do what she may; all others differ.
    assert.equal(seen.size, 6);
  });

  it('believes no seal of another session, of another transaction or of one’s own making', async () => {
    const strangers = await reading('eva', sealIn);
    const former = await reading('nobody', sealIn);
    const asked = await writing('nobody', standingIn);
    const admins = `${eva}|be|{adviser,administrator}|{}`;

    for (const planted of [
      strangers,
      former,
      `${'0'.repeat(64)}${admins}`,
      admins,
      '|',
      '0'.repeat(64),
      `${strangers.slice(0, 64)}${admins}`,
      'x'.repeat(100_000),
    ]) {
      const found = await reading('nobody', async (own) => {
        await put(own, planted);
        return standingIn(own);
      });
      assert.deepEqual(found, asked, planted.slice(0, 80));
    }
  });

  it('believes no seal that was changed or prolonged', async () => {
    const asked = await writing('member', standingIn);
    const changes: ((told: string) => string)[] = [
      (told) => told.replace('{member}', '{member,adviser}'),
      (told) => `${told}|{adviser}`,
      (told) => `${told}\u0080|{adviser}`,
      (told) => told.replace('|cn|', '|be|'),
      (told) => told.toUpperCase(),
      (told) => told.slice(0, -1),
    ];
    for (const change of changes)
      await reading('member', async (own) => {
        const told = await sealIn(own);
        assert.notEqual(change(told), told);
        await put(own, change(told));
        assert.deepEqual(await standingIn(own), asked);
        await put(own, told);
        assert.deepEqual(await standingIn(own), asked);
      });
  });

  it('falls with the session that it was made for', async () => {
    const found = await reading('eva', async (own) => {
      await sql`select set_config('app.session', ${'0'.repeat(64)}, true)`.execute(own);
      return standingIn(own);
    });
    assert.equal(found.account, null);
  });

  it('sees at once, in the next transaction, what was taken away', async () => {
    assert.equal((await reading('lin', standingIn)).desk, 'cn');
    await sql`delete from access.role_grant where role = 'adviser' and account_id =
      (select id from access.account where email = 'lin@cn.example')`.execute(owner);
    assert.equal((await reading('lin', standingIn)).desk, null);
  });

  for (const [what, statement] of [
    ['read the secret', 'select secret from access.seal'],
    ['call for the secret', 'select access.seal_secret()'],
    ['make a seal', "select access.seal_of('x')"],
    ['change the secret', "update access.seal set secret = sha256('x')"],
  ] as const)
    it(`lets nobody ${what}`, async () => {
      await assert.rejects(
        writing('admin', (own) => sql.raw(statement).execute(own)),
        { code: '42501' },
      );
    });
});
