import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { connect, migrate } from '#platform/database';
import { journalInvariants, record } from '#platform/journal';
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts';

const root = path.resolve(import.meta.dirname, '../..');
const tell = () => {};

/** What `docs/operations/back-up-and-restore.md` says of archived WAL, with the low-level calls that pg_basebackup makes. */
describe('a database whose WAL is archived', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-moments-'));
  fs.chmodSync(folder, 0o755);
  const place = (name: string) => path.join(folder, name);
  const archive = place('archive');
  fs.mkdirSync(archive, { mode: 0o777 });
  const stops: (() => Promise<void>)[] = [];
  after(async () => {
    for (const stop of stops.toReversed()) await stop();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  const start = async (name: string) => {
    const server = await startEmbedded({ folder: place(name), tell });
    const stop = () => server.stop();
    stops.push(stop);
    return { connection: server.connection, stop };
  };
  const asked = async (connection: pg.ClientConfig, ...statements: string[]) => {
    const client = new pg.Client(connection);
    client.on('error', () => {});
    await client.connect();
    let last: pg.QueryResult | undefined;
    for (const statement of statements) last = await client.query(statement);
    await client.end();
    return last!.rows as Record<string, string>[];
  };
  const write = async (connection: pg.PoolConfig, fact: string) => {
    const { db } = connect({ ...connection, database: 'centre' });
    await db
      .transaction()
      .execute((transaction) => record(transaction, 'tests.something-happened', { fact }));
    await db.destroy();
  };
  const factsOf = async (connection: pg.PoolConfig) => {
    const { db, pool } = connect<unknown>({ ...connection, database: 'centre' });
    const { rows } = await pool.query("select facts->>'fact' as fact from journal.entry order by number");
    const broken = await Promise.all(journalInvariants.map(({ find }) => find(db)));
    await db.destroy();
    return { facts: rows.map(({ fact }) => fact as string), broken: broken.flat() };
  };
  /** The folder of the running server, as it is to be copied: without its log and its process. */
  const copyCluster = (from: string, to: string) =>
    fs.cpSync(path.join(place(from), 'postgresql-18'), path.join(place(to), 'postgresql-18'), {
      recursive: true,
      filter: (file) => !/\/postmaster\.(pid|opts)$|\/pg_wal\/.+$/.test(file),
    });

  it('comes back to any second between two backups, its journal whole', async () => {
    const first = await start('source');
    await asked(
      { ...first.connection, database: 'postgres' },
      'create database centre',
      "alter system set wal_level = 'replica'",
      "alter system set archive_mode = 'on'",
      `alter system set archive_command = 'test ! -f ${archive}/%f && cp %p ${archive}/%f'`,
    );
    await first.stop();
    const { connection } = await start('source');
    const owner = connect<unknown>({ ...connection, database: 'centre' });
    await migrate(owner.db, path.join(root, 'database/migrations'));
    await owner.db.destroy();
    await write(connection, 'before the base');
    const session = new pg.Client({ ...connection, database: 'postgres' });
    await session.connect();
    await session.query("select pg_backup_start('base', true)");
    fs.mkdirSync(place('target'), { mode: 0o700 });
    copyCluster('source', 'target');
    const { rows } = await session.query<{ labelfile: string }>('select * from pg_backup_stop()');
    await session.end();
    await write(connection, 'the last good one');
    const [moment] = await asked({ ...connection, database: 'postgres' }, 'select now()::text as at');
    await setTimeout(1100);
    await write(connection, 'the mistake');
    const [switched] = await asked(
      { ...connection, database: 'postgres' },
      'select pg_walfile_name(pg_switch_wal()) as file',
    );
    const isArchived = `select last_archived_wal >= '${switched!['file']!}' as done from pg_stat_archiver`;
    while (!(await asked({ ...connection, database: 'postgres' }, isArchived))[0]!['done'])
      await setTimeout(50);

    const cluster = path.join(place('target'), 'postgresql-18');
    fs.writeFileSync(path.join(cluster, 'backup_label'), rows[0]!.labelfile);
    fs.writeFileSync(path.join(cluster, 'recovery.signal'), '');
    fs.appendFileSync(
      path.join(cluster, 'postgresql.auto.conf'),
      `archive_mode = 'off'\nrestore_command = 'cp ${archive}/%f %p'\n` +
        `recovery_target_time = '${moment!['at']}'\nrecovery_target_action = 'promote'\n`,
    );
    const target = await start('target');

    assert.deepEqual(await factsOf(target.connection), {
      facts: ['before the base', 'the last good one'],
      broken: [],
    });
    assert.equal((await factsOf(connection)).facts.at(-1), 'the mistake');
  });
});
