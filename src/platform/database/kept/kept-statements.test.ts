import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { connect } from '../connect.ts';
import { connectToRead } from './connect-to-read.ts';
import { MOST_KEPT } from './kept-statements.ts';
import { requestsOn } from '../requests.ts';

describe('statements that a connection keeps with their plans', async () => {
  const { owner, connection, signIn } = await testDatabase<unknown>();
  // One connection: whatever one request leaves behind would meet the next one.
  const { pool } = connect({ ...connection, user: 'green_channel_app', max: 1 });
  const own = connect({ ...connection, user: 'postgres', max: 1 });
  after(async () => {
    await pool.end();
    await own.pool.end();
  });
  const requests = requestsOn(pool, pool);
  const tokens: Record<string, string> = {};

  const read = <Result>(token: string | undefined, work: (db: Kysely<unknown>) => Promise<Result>) =>
    requests.inRequest({ token, isReadOnly: true }, ({ db }) => work(db));
  const people = async (db: Kysely<unknown>) =>
    (
      await sql<{
        name: string;
      }>`select name from access.account where email like ${'%@example.org'}`.execute(db)
    ).rows.map(({ name }) => name);
  const kept = async (db: Kysely<unknown>) =>
    (
      await sql<{ runs: number }>`select generic_plans + custom_plans as runs from pg_prepared_statements
        where statement not like '%pg_prepared_statements%'`.execute(db)
    ).rows.map(({ runs }) => runs);

  before(async () => {
    const { rows } = await sql<{ id: string; name: string }>`insert into access.account (email, name, side)
      values ('eva@example.org', 'Eva', 'be'), ('lin@example.org', 'Lin', 'cn') returning id, name`.execute(
      owner,
    );
    for (const { id, name } of rows) tokens[name] = await signIn(id);
    await sql`create table tests_kept (id int, text text)`.execute(owner);
    await sql`insert into tests_kept values (1, 'one')`.execute(owner);
    await sql`grant select, insert on tests_kept to green_channel_app`.execute(owner);
  });

  it('show each caller the own rows, however often callers of two sides and visitors take turns', async () => {
    for (let round = 0; round < 15; round++) {
      assert.deepEqual(await read(tokens['Eva'], people), ['Eva']);
      assert.deepEqual(await read(tokens['Lin'], people), ['Lin']);
      assert.deepEqual(await read(undefined, people), []);
    }

    // Really kept: all but the first asking went by one name.
    assert.deepEqual(await read(undefined, kept), [44]);
  });

  it('are planned anew for another role', async () => {
    const asked = requestsOn(own.pool, own.pool);
    const as = (role: string) =>
      asked.inRequest({ isReadOnly: true }, async ({ db }) => {
        await sql`set local role ${sql.id(role)}`.execute(db);
        return (await people(db)).length;
      });
    for (let round = 0; round < 8; round++) {
      assert.equal(await as('green_channel_centre'), 2);
      assert.equal(await as('green_channel_app'), 0);
    }
  });

  it('never fail a reader when a migration changes what they answer', async () => {
    const all = (db: Kysely<unknown>) =>
      sql<object>`select * from tests_kept where id >= ${0}`.execute(db).then(({ rows }) => rows);
    for (let round = 0; round < 8; round++)
      assert.deepEqual(await read(undefined, all), [{ id: 1, text: 'one' }]);
    await sql`alter table tests_kept add column more int`.execute(owner);
    for (let round = 0; round < 8; round++)
      assert.deepEqual(await read(undefined, all), [{ id: 1, text: 'one', more: null }]);

    const named = (db: Kysely<unknown>) =>
      sql<{ id: unknown }>`select id from tests_kept where text = ${'one'}`
        .execute(db)
        .then(({ rows }) => rows);
    for (let round = 0; round < 8; round++) assert.deepEqual(await read(undefined, named), [{ id: 1 }]);
    await sql`alter table tests_kept alter column id type text`.execute(owner);
    for (let round = 0; round < 8; round++) assert.deepEqual(await read(undefined, named), [{ id: '1' }]);
  });

  it('never fail who reads statement by statement, outside of any transaction', async () => {
    const db = connectToRead<unknown>({ ...connection, user: 'postgres', max: 1 });
    await sql`create table tests_read (id int)`.execute(owner);
    await sql`insert into tests_read values (1)`.execute(owner);
    const all = () => sql<object>`select * from tests_read where id >= ${0}`.execute(db);

    for (let round = 0; round < 3; round++) assert.deepEqual((await all()).rows, [{ id: 1 }]);
    assert.equal((await kept(db)).length, 1);
    await sql`alter table tests_read add column more int`.execute(owner);
    for (let round = 0; round < 3; round++) assert.deepEqual((await all()).rows, [{ id: 1, more: null }]);
    await db.destroy();
  });

  it('are none where something is written, for that cannot be asked again', async () => {
    const before = await read(undefined, kept);
    const write = () =>
      requests.inRequest({}, ({ db }) => sql`insert into tests_kept values (${'2'}, ${'two'})`.execute(db));
    for (let round = 0; round < 3; round++) await write();

    assert.equal((await read(undefined, kept)).length, before.length);
  });

  it('are no more than a connection has room for; the others are answered all the same', async () => {
    for (let number = 0; number < MOST_KEPT + 20; number++)
      for (const given of [1, 2])
        assert.deepEqual(
          await read(undefined, (db) =>
            sql<object>`select ${given}::int + ${sql.lit(number)} as sum`
              .execute(db)
              .then(({ rows }) => rows),
          ),
          [{ sum: given + number }],
        );

    assert.equal((await read(undefined, kept)).length, MOST_KEPT);
  });
});
