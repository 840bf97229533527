import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '#testing/database';
import { inTransaction, inTurn } from './index.ts';
import { migrate } from './migrate.ts';

const root = path.resolve(import.meta.dirname, '../../..');

describe('the database', async () => {
  const { db, owner } = await testDatabase();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-migrations-'));
  after(() => fs.rmSync(folder, { recursive: true }));
  fs.cpSync(path.join(root, 'database/migrations'), folder, { recursive: true });
  const add = (name: string, content: string) => fs.writeFileSync(path.join(folder, name), content);
  const exists = async (table: string) =>
    (await sql<{ found: boolean }>`select to_regclass(${table}) is not null as found`.execute(owner)).rows[0]!
      .found;

  it('is brought up to date once, and handed to the run-time login', async () => {
    add('0900_tests_create-thing.sql', 'create schema tests; create table tests.thing (id int primary key);');

    const applied = await migrate(owner, folder);
    const again = await migrate(owner, folder);
    await sql`insert into tests.thing values (1)`.execute(db);

    assert.deepEqual([applied, again], [['0900_tests_create-thing'], []]);
    await assert.rejects(sql`drop table tests.thing`.execute(db), /must be owner/);
    await assert.rejects(sql`create table tests.other (id int)`.execute(db), /permission denied/);
    await assert.rejects(sql`delete from migration.kysely_migration`.execute(db), /permission denied/);
  });

  it('stays as it was when a migration fails, and the error names it', async () => {
    add('0901_tests_create-first.sql', 'create table tests.first (id int);');
    add('0902_tests_create-second.sql', 'create table tests.second (id nonsense);');

    await assert.rejects(
      migrate(owner, folder),
      /Migration 0902_tests_create-second failed: type "nonsense" does not exist/,
    );

    assert.deepEqual([await exists('tests.first'), await exists('tests.second')], [false, false]);
  });

  it('undoes all that composed actions did when the outer one fails', async () => {
    await assert.rejects(
      inTransaction(db, async (outer) => {
        await inTransaction(outer, (inner) => sql`insert into tests.thing values (2)`.execute(inner));
        throw new Error('changed my mind');
      }),
    );

    const { rows } = await sql<{ id: number }>`select id from tests.thing order by id`.execute(db);
    assert.deepEqual(rows, [{ id: 1 }]);
  });

  it('lets nodes do the same work one after the other', async () => {
    const order: string[] = [];
    const work = (name: string) =>
      inTurn(db, 'tests', async (transaction) => {
        order.push(`${name} begins`);
        await sql`select pg_sleep(0.05)`.execute(transaction);
        order.push(`${name} ends`);
      });

    await Promise.all([work('one'), work('other')]);

    assert.deepEqual(
      order.map((line) => line.split(' ')[1]),
      ['begins', 'ends', 'begins', 'ends'],
    );
  });
});
