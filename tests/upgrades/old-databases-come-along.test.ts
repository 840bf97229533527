import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { readSettings } from '#platform/config';
import { migrationsIn, newSessionToken } from '#platform/database';
import { databaseInvariants, runDoctor } from '#platform/doctor';
import { testDatabase } from '#testing/database';
import { invariants } from '../../src/app/assemble.ts';
import { type Centre, openCentre } from '../../src/app/open-centre.ts';
import { buildServer } from '../../src/app/server.ts';
import { keptSchemas, makeFilled, readKept } from './filled-database.ts';

const migrations = path.resolve(import.meta.dirname, '../../database/migrations');

/** What is asked of a centre that has come along: by a visitor, and by an adviser who had an account before. */
// The list of opportunities asks the index of matching too, which is none of the database's.
const PUBLIC = ['organisations', 'register/records', 'ledger/balance', 'ledger/promises'];
const OF_THE_ADVISER = [
  'cases',
  'interests',
  'my/due',
  'my/opportunities',
  'review/opportunities',
  'access/account',
];

describe('a filled database of an earlier schema', { timeout: 300_000 }, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-upgrade-'));
  const centres: Centre[] = [];
  const made: string[] = [];
  // Before the database of the test, which closes what it is closed with.
  after(async () => {
    for (const { database } of centres) await database.close();
    for (const name of made) await sql.raw(`drop database ${name} with (force)`).execute(owner);
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const { owner, connection } = await testDatabase<unknown>();

  /** The centre of today starts on it, as after an upgrade. */
  async function startOn(schema: string): Promise<Centre> {
    const name = await makeFilled(owner, connection, schema);
    made.push(name);
    const settings = readSettings({
      GREEN_CHANNEL_DATA: path.join(folder, schema),
      DATABASE_URL: `postgres://postgres@/${name}?host=${encodeURIComponent(connection.host)}`,
      DATABASE_WAIT: '120',
      REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
    });
    const centre = await openCentre(settings, () => {});
    centres.push(centre);
    return centre;
  }

  for (const schema of keptSchemas())
    it(`of migration ${schema} comes along: nothing is lost, the doctor finds nothing, and its people go on`, async () => {
      const centre = await startOn(schema);
      const { db } = centre.deps;

      assert.deepEqual(
        centre.database.migrationsApplied,
        migrationsIn(migrations).filter((name) => name.slice(0, 4) > schema),
      );
      assert.deepEqual(await missingFrom(db, schema), []);
      assert.deepEqual(await illOf(centre), []);
      assert.deepEqual(await faultsOf(centre), []);
    });
});

/** Rows that the earlier centre had and this one has not, by table. */
async function missingFrom(db: Kysely<unknown>, schema: string): Promise<string[]> {
  const missing: string[] = [];
  for (const { table, rows } of readKept(schema)) {
    const found = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
    const n = found.rows[0]!.n;
    if (n < rows.length) missing.push(`${table}: ${n} of ${rows.length}`);
  }
  return missing;
}

async function illOf({ settings, deps }: Centre): Promise<string[]> {
  const findings = await runDoctor(deps.db, [
    ...invariants,
    ...databaseInvariants(settings.root, () => new Date()),
  ]);
  return findings
    .filter(({ state }) => state !== 'holds')
    .map(({ name, broken, reason }) => `${name}: ${reason ?? JSON.stringify(broken.slice(0, 3))}`);
}

async function faultsOf(centre: Centre): Promise<string[]> {
  const { token, hash } = newSessionToken();
  await sql`insert into access.session (token_hash, account_id, ends_at, method)
    select ${hash}, id, now() + interval '1 hour', 'link' from access.account where email = 'lin.shuyue@cn.example'`.execute(
    centre.deps.db,
  );
  const server = await buildServer(centre, { engine: undefined as never });
  const faults: string[] = [];
  const ask = async (place: string, cookie?: string) => {
    const answer = await server.inject({ url: `/api/${place}`, headers: cookie ? { cookie } : {} });
    if (answer.statusCode !== 200) faults.push(`${place}: ${answer.statusCode} ${answer.body.slice(0, 200)}`);
  };
  for (const place of PUBLIC) await ask(place);
  for (const place of OF_THE_ADVISER) await ask(place, `green-channel-session=${token}`);
  await server.close();
  return faults;
}
