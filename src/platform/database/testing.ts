import fs from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import type { Kysely } from 'kysely';
import { connect, type Database, RUNTIME_ROLE } from './connect.ts';
import { type EmbeddedServer, startEmbedded } from './embedded/start-embedded.ts';
import { migrate } from './migrate.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let prepared: Promise<EmbeddedServer> | undefined;
let clones = 0;

/** One server for the whole run and one migrated template; the cluster itself is kept between runs. */
function server(): Promise<EmbeddedServer> {
  prepared ??= prepare();
  return prepared;
}

async function prepare() {
  const started = await startEmbedded({ folder: freeSlot(), tell: () => {} });
  const admin = connect({ ...started.connection, database: 'postgres', max: 1 });
  const left = await admin.pool.query("select datname from pg_database where datname like 'test\\_%'");
  for (const { datname } of left.rows)
    await admin.pool.query(`drop database if exists ${datname} with (force)`);
  await admin.pool.query('create database test_template');
  const template = connect<unknown>({ ...started.connection, database: 'test_template', max: 1 });
  await migrate(template.db, path.join(root, 'database/migrations'));
  await template.db.destroy();
  await admin.pool.end();
  return started;
}

/** Runs at the same time each take a cluster of their own: they would drop each other's databases. */
function freeSlot(): string {
  for (let slot = 1; ; slot++) {
    const folder = path.join(root, `.cache/test-database/${slot}`);
    const owner = path.join(folder, 'owner');
    fs.mkdirSync(folder, { recursive: true });
    if (isAbandoned(owner)) fs.rmSync(owner, { force: true });
    try {
      fs.writeFileSync(owner, String(process.pid), { flag: 'wx' });
      process.on('exit', () => fs.rmSync(owner, { force: true }));
      return folder;
    } catch {
      // Taken: the next one.
    }
  }
}

function isAbandoned(owner: string): boolean {
  try {
    process.kill(Number(fs.readFileSync(owner, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** A fresh, migrated, empty database for one test file, gone when its tests are over. */
export interface TestDatabase<Tables> {
  /** The run-time login, as the application uses it. */
  readonly db: Database<Tables>;
  /** The owner, for arranging and looking. */
  readonly owner: Kysely<unknown>;
  readonly connection: { host: string; user: string; database: string };
}

export function testDatabase<Tables>(): Promise<TestDatabase<Tables>> {
  const opened = open<Tables>();
  // Registered before anything is awaited: later, node:test could take it for a hook of another file's suite.
  after(async () => (await opened).close());
  return opened;
}

async function open<Tables>() {
  const { connection } = await server();
  const database = `test_${process.pid}_${++clones}`;
  const admin = connect({ ...connection, database: 'postgres', max: 1 });
  await admin.pool.query(`create database ${database} template test_template`);
  const runtime = { ...connection, user: RUNTIME_ROLE, database };
  const { db } = connect<Tables>({ ...runtime, max: 4 });
  const owner = connect<unknown>({ ...connection, database, max: 1 });
  const close = async () => {
    await db.destroy();
    await owner.db.destroy();
    await admin.pool.query(`drop database if exists ${database} with (force)`);
    await admin.pool.end();
  };
  return { db, owner: owner.db, connection: runtime, close };
}
