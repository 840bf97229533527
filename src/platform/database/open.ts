import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import type { Settings } from '#platform/config';
import { prepareJobs } from '#platform/jobs';
import { connect, type Database, RUNTIME_ROLE } from './connect.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { migrate, setRuntimePassword } from './migrate.ts';

const DATABASE = 'green_channel';

/** The centre's database, migrated and ready, with the pool that jobs and listeners need. */
export interface OpenDatabase<Tables = unknown> {
  readonly db: Database<Tables>;
  readonly pool: pg.Pool;
  /** For programs that need an extra connection of their own (LISTEN). */
  readonly connection: pg.PoolConfig;
  readonly embedded: boolean;
  readonly migrationsApplied: readonly string[];
  /** Why it does not answer, by part; empty when it does. */
  notReady(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

interface Listener {
  tell(line: string): void;
  lost(error: Error): void;
}

/** Starts or reaches PostgreSQL, migrates it as its owner and connects as the run-time login. */
export async function openDatabase<Tables>(
  settings: Settings,
  listener: Listener,
): Promise<OpenDatabase<Tables>> {
  const { owner, runtime, stop } = settings.databaseUrl
    ? external(settings.databaseUrl, settings.databaseOwnerUrl)
    : await embedded(settings, listener);
  const migrationsApplied = await asOwner(owner, async (db) => {
    await checkServer(db);
    await prepareJobs(owner);
    const applied = await migrate(db, path.join(settings.root, 'database/migrations'));
    if (runtime.password) await setRuntimePassword(db, String(runtime.password));
    return applied;
  });
  const connection = { ...runtime, max: settings.databasePool };
  const { db, pool } = connect<Tables>(connection, (error) => listener.lost(error));
  return {
    db,
    pool,
    connection,
    embedded: !settings.databaseUrl,
    migrationsApplied,
    notReady: () => notReady(pool),
    close: async () => {
      await db.destroy();
      await stop();
    },
  };
}

async function notReady(pool: pg.Pool): Promise<Record<string, string>> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(reject, 2000, new Error('no answer within 2 s')).unref(),
  );
  return Promise.race([pool.query('select 1'), late]).then(
    () => ({}),
    (error: Error) => ({ database: error.message }),
  );
}

interface Reached {
  owner: pg.PoolConfig;
  runtime: pg.PoolConfig;
  stop: () => Promise<void>;
}

function external(url: string, ownerUrl: string | undefined): Reached {
  const runtime = { connectionString: url };
  return { owner: { connectionString: ownerUrl ?? url }, runtime, stop: async () => {} };
}

async function embedded({ dataFolder, socketParent }: Settings, { tell }: Listener): Promise<Reached> {
  const server = await startEmbedded({ folder: path.join(dataFolder, 'database'), socketParent, tell });
  await createDatabase(server.connection);
  const owner = { ...server.connection, database: DATABASE };
  return { owner, runtime: { ...owner, user: RUNTIME_ROLE }, stop: () => server.stop() };
}

async function createDatabase(connection: pg.PoolConfig) {
  const { pool } = connect({ ...connection, database: 'postgres', max: 1 });
  try {
    const { rowCount } = await pool.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await pool.query(`create database ${DATABASE}`);
  } catch (error) {
    // Two first starts at once: the other one was quicker.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await pool.end();
  }
}

async function asOwner<Result>(config: pg.PoolConfig, work: (db: Kysely<unknown>) => Promise<Result>) {
  const { db } = connect<unknown>({ ...config, max: 2 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Refuses a server that is too old, or whose locale would make Chinese invisible to trigram search. */
async function checkServer(db: Kysely<unknown>) {
  const { rows } = await sql<{ version: number; letters: boolean }>`
    select current_setting('server_version_num')::int as version, '新' ~ '\\w' as letters`.execute(db);
  const { version, letters } = rows[0]!;
  if (version < 180_000) throw new Error(`PostgreSQL 18 or newer is needed; this server is ${version}.`);
  if (!letters)
    throw new Error(
      'The database was created with LC_CTYPE=C: create it with --lc-ctype=C.UTF-8, or Chinese cannot be searched.',
    );
}
