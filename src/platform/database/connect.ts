import type { Socket } from 'node:net';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { PoolWatch } from './measuring/watch-pool.ts';

/** A module's handle: it can name that module's tables only. Inside `inTransaction` it is the transaction. */
export type Database<Tables> = Kysely<Tables>;

// Days stay ISO text and counts become numbers (every bigint here is far below 2^53).
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

interface PoolSettings extends pg.PoolConfig {
  /** After so long without a byte from the database, although it was asked, a connection counts as dead; 0: never. */
  readonly silenceMillis?: number;
}

/** Opens a pool. A lost connection is logged by `onLost` instead of ending the process. */
export function connect<Tables>(
  { silenceMillis = 0, ...config }: PoolSettings,
  onLost: (error: Error) => void = () => {},
  watch?: PoolWatch,
): { db: Database<Tables>; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...config,
  });
  pool.on('error', onLost);
  pool.on('connect', (client) => {
    // The pool listens only while nobody uses the connection. Whoever uses it hears from its query; an error that nobody
    // listens to would end the process.
    client.on('error', () => {});
    giveUpSilence(client, silenceMillis);
  });
  watch?.follow(pool);
  const dialect = new PostgresDialect({ pool });
  return { db: new Kysely<Tables>({ dialect, ...(watch && { log: watch.asked }) }), pool };
}

/** `readyForQuery` is false while an answer is awaited. */
type Asking = pg.PoolClient & { readonly readyForQuery: boolean };

/** A line that was unplugged says nothing for ever, and whoever waits for it would keep its place in the pool as long. */
function giveUpSilence(given: pg.PoolClient, milliseconds: number): void {
  const client = given as Asking;
  const stream = client.connection.stream as Socket;
  stream.setTimeout(milliseconds, () => {
    if (client.readyForQuery) return;
    stream.destroy(
      new Error(`Connection terminated: the database said nothing for ${milliseconds / 1000} s`),
    );
  });
}

/** Runs `work` in a transaction; joins the one already open, so that actions compose. */
export function inTransaction<Tables, Result>(
  db: Database<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db as Transaction<Tables>) : db.transaction().execute(work);
}

/** Like `inTransaction`, but only one node at a time does the work of this name; the others wait for their turn. */
export function inTurn<Tables, Result>(
  db: Database<Tables>,
  name: string,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return inTransaction(db, async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(transaction);
    return work(transaction);
  });
}
