import { type Kysely, sql, type Transaction } from 'kysely';
import pg from 'pg';

/** Something that happened, in the past tense: `opportunities.opportunity-published`. */
export interface Entry {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly recordedAt: Date;
  readonly position: Position;
}

/**
 * Where a reader stands: transaction first, then number. Numbers alone would not do: a transaction that took a low number
 * may commit after one with a higher number, and its entry would be skipped.
 */
export type Position = readonly [transaction: string, number: number];
export const startOfJournal: Position = ['0', 0];

interface EntryRow {
  transaction: string;
  number: number;
  kind: string;
  facts: Record<string, unknown>;
  recorded_at: Date;
}

/** Writes an entry in the transaction of the change it tells about; both happen or neither. */
export async function record<Tables>(
  transaction: Kysely<Tables> | Transaction<Tables>,
  kind: string,
  facts: Record<string, unknown>,
): Promise<void> {
  if (!transaction.isTransaction)
    throw new Error(`The journal entry ${kind} needs the transaction of its change.`);
  await sql`with written as (
      insert into journal.entry (kind, facts) values (${kind}, ${JSON.stringify(facts)}::jsonb))
    select pg_notify('journal', '')`.execute(transaction);
}

/** Entries after a position, oldest first. Holds back what is younger than a transaction still under way. */
export async function readAfter<Tables>(
  db: Kysely<Tables>,
  [transaction, number]: Position,
  limit: number,
): Promise<Entry[]> {
  const { rows } = await sql<EntryRow>`
    select transaction::text, number, kind, facts, recorded_at
    from journal.entry
    where (transaction, number) > (${transaction}::xid8, ${number}::bigint)
      and transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by transaction, number
    limit ${limit}`.execute(db);
  return rows.map((row) => ({
    kind: row.kind,
    facts: row.facts,
    recordedAt: row.recorded_at,
    position: [row.transaction, row.number] as const,
  }));
}

/** The position of the newest entry, for a reader that only cares about what comes. */
export async function endOfJournal<Tables>(db: Kysely<Tables>): Promise<Position> {
  const { rows } = await sql<{ transaction: string; number: number }>`
    select transaction::text, number from journal.entry
    where transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by transaction desc, number desc limit 1`.execute(db);
  return rows[0] ? [rows[0].transaction, rows[0].number] : startOfJournal;
}

interface Follower<Tables> {
  readonly db: Kysely<Tables>;
  readonly connection: pg.ClientConfig;
  readonly from: Position;
  /** Called with at most 500 entries at a time, in order; a throw means: again later, from the same place. */
  take(entries: Entry[]): Promise<void>;
  failed(error: unknown): void;
}

/**
 * Follows the journal from a position: woken by the database at once, and by a clock every second in case a wake-up is lost.
 * Returns a function that stops it.
 */
export async function follow<Tables>(follower: Follower<Tables>): Promise<() => Promise<void>> {
  let position = follower.from;
  let stopped = false;
  let wanted = false;
  let running: Promise<void> | undefined;

  const drain = async () => {
    for (let more = true; more && !stopped;) {
      const entries = await readAfter(follower.db, position, 500);
      if (entries.length > 0) await follower.take(entries);
      position = entries.at(-1)?.position ?? position;
      more = entries.length === 500;
    }
  };
  const wake = () => {
    if (stopped) return;
    wanted = true;
    running ??= (async () => {
      while (wanted && !stopped) {
        wanted = false;
        await drain().catch((error: unknown) => follower.failed(error));
      }
      running = undefined;
    })();
  };

  const stopListening = await listen(follower.connection, wake);
  const clock = setInterval(wake, 1000);
  clock.unref();
  wake();
  return async () => {
    stopped = true;
    clearInterval(clock);
    await stopListening();
    await running;
  };
}

/** Without a listening connection the clock still wakes the follower, so a lost one is not an error. */
async function listen(connection: pg.ClientConfig, wake: () => void): Promise<() => Promise<void>> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  client.on('notification', wake);
  try {
    await client.connect();
    await client.query('listen journal');
  } catch {
    return async () => {};
  }
  return () => client.end().catch(() => {});
}
