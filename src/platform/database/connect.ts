import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';

/** A module's handle: it can name that module's tables only. Inside `inTransaction` it is the transaction. */
export type Database<Tables> = Kysely<Tables>;

// Days stay ISO text and counts become numbers (every bigint here is far below 2^53).
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens a pool. A lost connection is logged by `onLost` instead of ending the process. */
export function connect<Tables>(
  config: pg.PoolConfig,
  onLost: (error: Error) => void = () => {},
): { db: Database<Tables>; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000, ...config });
  pool.on('error', onLost);
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool };
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
