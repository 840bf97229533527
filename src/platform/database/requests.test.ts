import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { visitor } from '#platform/caller';
import { testDatabase } from '#testing/database';

describe('the transaction of a request', async () => {
  const { bare, owner, requests, actingAs, signIn } = await testDatabase<unknown>();
  let eva = '';
  let token = '';

  const account = async (db: Kysely<unknown>) =>
    (await sql<{ me: string | null }>`select access.my_account() as me`.execute(db)).rows[0]!.me;
  const people = async (db: Kysely<unknown>) =>
    (await sql<{ email: string }>`select email from access.account`.execute(db)).rows.map(
      ({ email }) => email,
    );

  before(async () => {
    const { rows } = await sql<{ id: string }>`insert into access.account (email, name, side)
      values ('eva@example.org', 'Eva', 'be'), ('lin@example.org', 'Lin', 'cn') returning id`.execute(owner);
    eva = rows[0]!.id;
    await sql`insert into access.role_grant (account_id, role) values (${eva}, 'reviewer')`.execute(owner);
    token = await signIn(eva);
    await sql`create table tests_note (id int primary key, text text)`.execute(owner);
    await sql`grant select, insert on tests_note to green_channel_app`.execute(owner);
  });

  it('knows who asks, as the database says', async () => {
    const asEva = await actingAs(eva);
    const asNobody = await actingAs(undefined);

    assert.deepEqual(await asEva(async (_, caller) => caller), {
      account: eva,
      side: 'be',
      roles: ['reviewer'],
      organisations: [],
    });
    assert.deepEqual(await asNobody(async (_, caller) => caller), visitor);
    assert.deepEqual(await asEva((db) => people(db)), ['eva@example.org']);
    assert.deepEqual(await asNobody((db) => people(db)), []);
  });

  it('takes an unknown token, an ended session and one that has run out for a visitor', async () => {
    const ended = await signIn(eva);
    await sql`update access.session set ended_at = now() where token_hash = sha256(convert_to(${ended}, 'UTF8'))`.execute(
      owner,
    );
    const late = await signIn(eva);
    await sql`update access.session set ends_at = now() where token_hash = sha256(convert_to(${late}, 'UTF8'))`.execute(
      owner,
    );

    for (const given of ['', 'x', `${token}0`, "'; select 1 --", '\u0000', ended, late])
      assert.deepEqual(await requests.inRequest({ token: given }, async ({ caller }) => caller), visitor);
  });

  it('leaves nothing behind for the next one on the same connection, not even what was set for good', async () => {
    for (let round = 0; round < 12; round++) {
      await requests.inRequest({ token }, ({ db }) =>
        sql`select set_config('app.session', current_setting('app.session'), false)`.execute(db),
      );
      const me = await requests.inRequest({}, ({ db }) => account(db));

      assert.equal(me, null);
    }
  });

  it('leaves the end of what only read to whoever waits, and to nobody else', async () => {
    const facts = async (db: Kysely<unknown>) =>
      (
        await sql<{
          pid: number;
          began: string;
          me: string | null;
        }>`select pg_backend_pid() as pid, now()::text as began, access.my_account() as me`.execute(db)
      ).rows[0]!;
    const ask = async (round: number) => {
      if (round % 7 === 3)
        await assert.rejects(
          requests.inRequest({ isReadOnly: true }, ({ db }) => sql`select 1 / 0`.execute(db)),
          /division/,
        );
      const isReadOnly = round % 5 !== 4;
      return requests.inRequest({ ...(round % 2 === 0 && { token }), isReadOnly }, async ({ db, caller }) => {
        if (!isReadOnly) await sql`insert into tests_note values (${100 + round}, 'x')`.execute(db);
        const found = await facts(db);
        assert.equal(found.me, round % 2 === 0 ? eva : null);
        assert.equal(caller.account, found.me ?? undefined);
        return found;
      });
    };
    const all = await Promise.all(Array.from({ length: 60 }, (_, round) => ask(round)));

    assert.ok(new Set(all.map(({ pid }) => pid)).size < 10, 'connections were waited for');
    assert.equal(
      new Set(all.map(({ pid, began }) => `${pid} ${began}`)).size,
      60,
      'each has its own transaction',
    );
    const { rows: written } = await sql`delete from tests_note where id >= 100 returning id`.execute(owner);
    assert.equal(written.length, 12);
    const { rows: open } = await sql`select from pg_stat_activity
      where datname = current_database() and state like 'idle in transaction%'`.execute(owner);
    assert.equal(open.length, 0);
  });

  it('undoes all of a refusal but what was done outside', async () => {
    const write = (db: Kysely<unknown>, id: number) =>
      sql`insert into tests_note values (${id}, 'x')`.execute(db);
    await assert.rejects(
      requests.inRequest({ token }, async ({ db, outside }) => {
        await write(db, 1);
        await outside(async (apart) => {
          assert.equal(await account(apart), eva);
          await write(apart, 2);
        });
        throw new Error('refused');
      }),
      /refused/,
    );

    const { rows } = await sql<{ id: number }>`select id from tests_note`.execute(bare);
    assert.deepEqual(rows, [{ id: 2 }]);
  });

  it('does not run out of connections when every request does something outside', async () => {
    const all = Array.from({ length: 40 }, () =>
      requests.inRequest({ token }, ({ outside }) => outside((db) => account(db))),
    );

    assert.deepEqual(new Set(await Promise.all(all)), new Set([eva]));
  });

  it('refuses every change where it only reads', async () => {
    await assert.rejects(
      requests.inRequest({ token, isReadOnly: true }, ({ db }) =>
        sql`insert into tests_note values (3, 'x')`.execute(db),
      ),
      /read-only transaction/,
    );
  });

  const attacks: [what: string, statement: string, outcome: RegExp][] = [
    ['become the owner', 'set role postgres', /permission denied/],
    ['become the centre', 'set role green_channel_centre', /permission denied/],
    [
      'become the centre for the whole session',
      'set session authorization green_channel_centre',
      /permission denied/,
    ],
    [
      'switch row-level security off',
      'alter table access.account disable row level security',
      /must be owner/,
    ],
    ['drop a policy', 'drop policy seen on access.account', /must be owner/],
    ['make a policy', 'create policy mine on access.account using (true)', /must be owner/],
    [
      'ask past row-level security',
      'set row_security = off; select * from access.account',
      /would be affected by row-level security/,
    ],
    ['read the tokens of sessions', 'select token_hash from access.session', /permission denied/],
    ['read passwords', 'select * from access.password', /permission denied/],
    ['read how the schema was made', 'select * from migration.kysely_migration', /permission denied/],
    ['read files of the server', "select pg_read_file('/etc/passwd')", /permission denied/],
    ['run a program', "copy tests_note from program 'id'", /permission denied/],
    ['write a file', "copy tests_note to '/tmp/planted'", /permission denied/],
    [
      'make a function',
      'create function public.mine() returns int language sql as $$ select 1 $$',
      /permission denied/,
    ],
    [
      'change the functions that say who asks',
      'create or replace function access.my_account() returns uuid language sql as $$ select null::uuid $$',
      /permission denied|must be owner/,
    ],
    ['protect a table in its own way', "select database.protect('tests_note')", /permission denied/],
    [
      'make itself a session',
      `insert into access.session (token_hash, account_id, ends_at, method) select sha256('x'), id, now() + '1 day', 'link' from access.account`,
      /permission denied/,
    ],
    [
      'write a journal entry for somebody else',
      "insert into journal.entry (kind, facts, recorded_at) values ('tests.forged', '{}', now())",
      /permission denied/,
    ],
    [
      'end other connections',
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'green_channel_centre' or usename = 'postgres'",
      /permission denied/,
    ],
  ];
  for (const [what, statement, outcome] of attacks)
    it(`cannot ${what}, whatever statement reaches it`, async () => {
      for (const given of [undefined, token])
        await assert.rejects(
          requests.inRequest({ token: given }, ({ db }) => sql.raw(statement).execute(db)),
          outcome,
        );
    });

  it('gains nothing by resetting its role or by naming another account', async () => {
    for (const statement of [
      'reset role',
      'reset session authorization',
      'reset all',
      `set app.session = '${'0'.repeat(64)}'`,
      `set app.session = '${eva.replaceAll('-', '')}'`,
      `set app.account = '${eva}'`,
      "set app.session = ''",
      `select set_config('app.session', encode(sha256('${eva}'), 'hex'), true)`,
      "set search_path = 'access'",
    ])
      assert.deepEqual(
        await requests.inRequest({}, async ({ db }) => {
          await sql.raw(statement).execute(db);
          return people(db);
        }),
        [],
        statement,
      );
  });

  it('sees public things only when the session was forgotten', async () => {
    assert.deepEqual(await people(bare), []);
    assert.equal(await account(bare), null);
  });
});
