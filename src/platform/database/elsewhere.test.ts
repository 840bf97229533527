import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { readSettings } from '#platform/config';
import { record } from '#platform/journal';
import { startEmbedded } from './embedded/start-embedded.ts';
import { inTransaction, openDatabase } from './index.ts';
import { newSessionToken } from './session.ts';
import { UnusableDatabase } from './unusable.ts';

/** A server that asks for passwords, and an owner who is no superuser: what a hosted PostgreSQL looks like. */
describe('a database elsewhere', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-elsewhere-'));
  const server = await startEmbedded({ folder, tell: () => {}, force: { loopback: true } });
  const asSuperuser = async (database: string, statement: string) => {
    const client = new pg.Client({ ...server.connection, database });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await asSuperuser('postgres', "create role landlord login createrole password 'p@ss:w/rd'");
  await asSuperuser('postgres', 'create database centre owner landlord');
  const url = `postgres://landlord:${encodeURIComponent('p@ss:w/rd')}@127.0.0.1:${server.connection.port}/centre`;
  const listener = { tell: () => {}, lost: () => {} };
  const open = (more: Record<string, string> = {}) =>
    openDatabase<unknown>(readSettings({ DATABASE_URL: url, ...more }), listener);
  after(async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('is opened by an owner who is no superuser, by several nodes at once, each with passwords of its own making', async () => {
    const nodes = await Promise.all([open(), open()]);

    const logins = await Promise.all(
      nodes.map(async ({ db, requests }) => [
        (await sql<{ login: string }>`select session_user::text as login`.execute(db)).rows[0]?.login,
        await requests.inRequest(
          {},
          async (visit) =>
            (await sql<{ login: string }>`select session_user::text as login`.execute(visit.db)).rows[0]
              ?.login,
        ),
      ]),
    );
    for (const node of nodes) await node.close();

    assert.deepEqual(logins, [
      ['green_channel_centre', 'green_channel_app'],
      ['green_channel_centre', 'green_channel_app'],
    ]);
  });

  it('leaves no connection behind when it is closed, whoever asked by it', async () => {
    const { db, close } = await open();
    await sql`select 1`.execute(db);
    await close();
    const left = async () => {
      const client = new pg.Client({ ...server.connection, database: 'postgres' });
      await client.connect();
      const asked = client.query<{ usename: string }>(
        "select usename from pg_stat_activity where datname = 'centre' and backend_type = 'client backend'",
      );
      return (await asked.finally(() => client.end())).rows;
    };

    // The server notices an ended connection a moment later; one that was left would stay for half a minute.
    for (
      const end = Date.now() + 15_000;
      Date.now() < end && (await left()).length > 0;
      await setTimeout(50)
    );
    assert.deepEqual(await left(), []);
  });

  it('knows who asks, guards rows and seals the journal without a superuser behind it', async () => {
    const { db, requests, close } = await open();
    const { token, hash } = newSessionToken();
    const { rows } = await sql<{ id: string }>`
      insert into access.account (email, name) values ('eva@example.org', 'Eva'), ('lin@example.org', 'Lin') returning id`.execute(
      db,
    );
    await sql`insert into access.session (token_hash, account_id, ends_at, method)
      values (${hash}, ${rows[0]!.id}, now() + interval '1 hour', 'link')`.execute(db);
    const seen = (given: string | undefined) =>
      requests.inRequest({ token: given }, async (visit) => {
        await record(visit.db, 'tests.seen', {});
        return (await sql<{ email: string }>`select email from access.account`.execute(visit.db)).rows.map(
          ({ email }) => email,
        );
      });

    const [asEva, asVisitor] = [await seen(token), await seen(undefined)];
    await inTransaction(db, (transaction) => record(transaction, 'tests.done', {}));
    const sealed = await sql<{ sequence: number; account_id: string | null }>`
      select s.sequence, e.account_id from journal.seal s join journal.entry e using (number) order by 1`.execute(
      db,
    );
    await close();

    assert.deepEqual([asEva, asVisitor], [['eva@example.org'], []]);
    assert.deepEqual(sealed.rows, [
      { sequence: 1, account_id: rows[0]!.id },
      { sequence: 2, account_id: null },
      { sequence: 3, account_id: null },
    ]);
  });

  it('is not opened when the requests’ login could step over row-level security', async () => {
    await asSuperuser('centre', 'alter role green_channel_app bypassrls');
    await assert.rejects(
      open(),
      /DATABASE_APP_URL: green_channel_app has BYPASSRLS; row-level security does not hold for it\./,
    );
    await asSuperuser(
      'centre',
      'alter role green_channel_app nobypassrls; grant green_channel_centre to green_channel_app',
    );
    await assert.rejects(
      open(),
      /green_channel_app may become green_channel_centre; take that role away from it\./,
    );
    await asSuperuser('centre', 'revoke green_channel_centre from green_channel_app');
    await assert.rejects(
      open({ DATABASE_APP_URL: url }),
      /DATABASE_APP_URL: signs in as landlord; it must be green_channel_app\./,
    );
  });

  it('says in a line that the login or the address is not the right one', async () => {
    const refused = (address: string) =>
      assert.rejects(openDatabase(readSettings({ DATABASE_URL: address }), listener), UnusableDatabase);

    await refused(url.replace('w%2Frd', 'other'));
    await refused(url.replace(/\/centre$/, '/another'));
    await refused(url.replace(/:\d+\/centre$/, ':1/centre'));
    const wrong = url.replace('landlord:', 'green_channel_app:');
    await assert.rejects(
      openDatabase(readSettings({ DATABASE_URL: url, DATABASE_APP_URL: wrong }), listener),
      /DATABASE_APP_URL: the database does not let this login in: password/,
    );
  });

  it('says what an administrator has to do where the owner may make no logins', async () => {
    await asSuperuser('postgres', "create role tenant login password 'x'");
    await asSuperuser('postgres', 'create database flat owner tenant');
    const rented = `postgres://tenant:x@127.0.0.1:${server.connection.port}/flat`;

    await assert.rejects(
      openDatabase(readSettings({ DATABASE_URL: rented }), listener),
      /may not set the password of green_channel_app: another one made it\. Set it yourself and give DATABASE_APP_URL/,
    );
  });
});
