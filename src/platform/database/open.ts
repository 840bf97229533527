import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import type { Settings } from '#platform/config';
import { prepareJobs } from '#platform/jobs';
import type { Telemetry } from '#platform/telemetry';
import { checkLogins } from './check-logins.ts';
import { connect, type Database } from './connect.ts';
import { migrate, setPasswords } from './migrate.ts';
import { embedded, external, type Reached } from './reach.ts';
import { watchPools } from './measuring/watch-pool.ts';
import { Replica } from './replica/replica.ts';
import { type Requests, requestsOn } from './requests.ts';
import { UnusableDatabase } from './unusable.ts';

/** The centre's database, migrated and ready, with the pool that jobs and listeners need. */
export interface OpenDatabase<Tables = unknown> {
  /** The centre's own login: jobs, commands, imports. Never for answering a request. */
  readonly db: Database<Tables>;
  /** The requests' login. */
  readonly requests: Requests;
  /** For programs that need an extra connection of the centre's own (LISTEN). */
  readonly connection: pg.PoolConfig;
  readonly embedded: boolean;
  readonly migrationsApplied: readonly string[];
  /** Why it does not answer, by part; empty when it does. */
  notReady(): Promise<Record<string, string>>;
  /** What answers with less than it should, by part: reads that its replica does not take. */
  degraded(): Record<string, string>;
  close(): Promise<void>;
}

interface Listener {
  tell(line: string): void;
  lost(error: Error): void;
  /** What the pools are measured with; absent: they are not. */
  readonly telemetry?: Telemetry;
}

/** The centre's own work is never as wide as the stream of requests. */
const CENTRE_POOL = 4;
/** For the little that requests do outside their own transaction. */
const BESIDE_POOL = 2;

/** A request that asks the database for longer, or leaves a transaction open, has gone wrong. */
const LIMITS = { statement_timeout: 20_000, idle_in_transaction_session_timeout: 60_000 };

/** Longer than a statement may take: a database that is there has said by then that it gave up. */
const SILENCE = { silenceMillis: 30_000 };

/** The centre's own work may ask for more at once: what an import gathers, what the doctor walks through. */
const OWN_SILENCE = { silenceMillis: 5 * 60_000 };

/** What a connection keeps, it keeps an hour at most: then others may be the statements that are asked most. */
const RENEWED = { maxLifetimeSeconds: 3600 };

/** Starts or reaches PostgreSQL, migrates it as its owner and connects as the two run-time logins. */
export async function openDatabase<Tables>(
  settings: Settings,
  listener: Listener,
): Promise<OpenDatabase<Tables>> {
  const reached = settings.databaseUrl
    ? external(settings.databaseUrl, settings)
    : await embedded(settings, listener.tell);
  const waiting = { connectionTimeoutMillis: settings.databaseWaitSeconds * 1000 };
  const migrationsApplied = await bringUpToDate(reached, waiting, settings);
  const { lost, stop } = untilStopped(listener, reached);
  const connection = { ...reached.centre, ...waiting, max: CENTRE_POOL };
  const watch = watchPools(listener.telemetry);
  const centre = connect<Tables>({ ...connection, ...OWN_SILENCE }, lost, watch?.centre);
  const visitors = connect<Tables>(
    { ...reached.requests, ...waiting, ...LIMITS, ...SILENCE, ...RENEWED, max: settings.databasePool },
    lost,
    watch?.requests,
  );
  const beside = connect(
    { ...reached.requests, ...waiting, ...LIMITS, ...SILENCE, max: BESIDE_POOL },
    lost,
    watch?.beside,
  );
  const replica =
    reached.replica &&
    new Replica({
      connection: { ...reached.replica, ...LIMITS, ...SILENCE, ...RENEWED, max: settings.databasePool },
      primary: beside.pool,
      lost,
      watch: watch?.replica,
      telemetry: listener.telemetry,
    });
  // The pools themselves: Kysely lets those be that only others have asked, and a command would stay until their connections are idle
  // for too long.
  const close = async () => {
    await replica?.close();
    for (const { pool } of [visitors, beside, centre]) if (!pool.ending) await pool.end();
    await stop();
  };
  try {
    await checkLogins({ requests: visitors.pool, centre: centre.pool });
  } catch (error) {
    await close();
    throw error;
  }
  const requests = requestsOn(visitors.pool, beside.pool, { ...watch, follower: replica });
  return {
    db: centre.db,
    requests,
    connection,
    embedded: !settings.databaseUrl,
    migrationsApplied,
    notReady: () => notReady(requests),
    degraded: () => {
      const reason = replica?.whyNot();
      return reason === undefined ? {} : { replica: reason };
    },
    close,
  };
}

/** Pools end before their connections have; an embedded server that is stopped meanwhile ends those, and nothing is lost. */
function untilStopped(listener: Listener, reached: Reached) {
  let isStopping = false;
  const lost = (error: Error) => {
    if (!isStopping) listener.lost(error);
  };
  const stop = () => {
    isStopping = true;
    return reached.stop();
  };
  return { lost, stop };
}

const bringUpToDate = (
  { owner, passwords }: Reached,
  waiting: pg.PoolConfig,
  { root }: Settings,
): Promise<readonly string[]> =>
  asOwner({ ...owner, ...waiting }, async (db) => {
    await checkServer(db);
    await prepareJobs(owner);
    const applied = await migrate(db, path.join(root, 'database/migrations'));
    await setPasswords(db, passwords);
    return applied;
  });

/** Asked as requests ask: whoever waits for one of their connections has to begin a transaction on it. */
async function notReady(requests: Requests): Promise<Record<string, string>> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(reject, 2000, new Error('no answer within 2 s')).unref(),
  );
  return Promise.race([requests.inRequest({ isReadOnly: true }, async () => {}), late]).then(
    () => ({}),
    (error: Error) => ({ database: error.message }),
  );
}

async function asOwner<Result>(config: pg.PoolConfig, work: (db: Kysely<unknown>) => Promise<Result>) {
  const { db } = connect<unknown>({ ...config, max: 2 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Refuses a server that does not let us in or is too old, or whose locale would make Chinese invisible to trigram search. */
async function checkServer(db: Kysely<unknown>) {
  const { rows } = await sql<{ version: number; letters: boolean }>`
    select current_setting('server_version_num')::int as version, '新' ~ '\\w' as letters`
    .execute(db)
    .catch((error: Error & { code?: string }) => {
      // Where a name means several addresses and none answers, the error has a code and no words.
      throw new UnusableDatabase(`The database does not let us in: ${error.message || error.code}`);
    });
  const { version, letters } = rows[0]!;
  if (version < 180_000)
    throw new UnusableDatabase(`PostgreSQL 18 or newer is needed; this server is ${version}.`);
  if (!letters)
    throw new UnusableDatabase(
      'The database was created with LC_CTYPE=C: create it with --lc-ctype=C.UTF-8, or Chinese cannot be searched.',
    );
}
