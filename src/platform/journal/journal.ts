import { type Kysely, sql, type Transaction } from 'kysely';
import pg from 'pg';

/** Something that happened, in the past tense: `opportunities.opportunity-published`. */
export interface Entry {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Who did it; absent: a visitor, or the centre itself. */
  readonly accountId?: string;
  readonly recordedAt: Date;
  readonly position: Position;
}

/** Where a reader stands: how many entries had become true. Their order is that of the commits, without gaps. */
export type Position = number;
export const startOfJournal: Position = 0;

interface EntryRow {
  sequence: number;
  kind: string;
  facts: Record<string, unknown>;
  account_id: string | null;
  recorded_at: Date;
}

/**
 * Writes an entry in the transaction of the change it tells about; both happen or neither. Entries are kept for good: ids and
 * codes, never what people wrote, their names or addresses.
 */
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

/** Entries after a position, oldest first. An entry is sealed when its transaction ends, so none can turn up later in between. */
export async function readAfter<Tables>(
  db: Kysely<Tables>,
  position: Position,
  limit: number,
): Promise<Entry[]> {
  const { rows } = await sql<EntryRow>`
    select s.sequence, e.kind, e.facts, e.account_id, e.recorded_at
    from journal.seal s join journal.entry e on e.number = s.number
    where s.sequence > ${position}
    order by s.sequence
    limit ${limit}`.execute(db);
  return rows.map((row) => ({
    kind: row.kind,
    facts: row.facts,
    ...(row.account_id !== null && { accountId: row.account_id }),
    recordedAt: row.recorded_at,
    position: row.sequence,
  }));
}

/** The position of the newest entry, for a reader that only cares about what comes. */
export async function endOfJournal<Tables>(db: Kysely<Tables>): Promise<Position> {
  const { rows } = await sql<{ end: number }>`
    select coalesce(max(sequence), 0) as end from journal.seal`.execute(db);
  return rows[0]?.end ?? startOfJournal;
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
 * Comes back when everything recorded so far was taken, or could not be, with a function that stops it.
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
  await running;
  return async () => {
    stopped = true;
    clearInterval(clock);
    await stopListening();
    await running;
  };
}

const LISTEN_AGAIN_MS = 2000;

/**
 * Without a listening connection the clock still wakes the follower, so a lost one is not an error; but entries would be heard
 * of late for as long as the process lives, so it is opened again.
 */
async function listen(connection: pg.ClientConfig, wake: () => void): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;
  const open = async () => {
    const own = new pg.Client(connection);
    client = own;
    const lost = () => {
      if (stopped || client !== own) return;
      client = undefined;
      void own.end().catch(() => {});
      again = setTimeout(() => void open(), LISTEN_AGAIN_MS);
      again.unref();
    };
    own.on('error', lost);
    own.on('end', lost);
    own.on('notification', wake);
    await own
      .connect()
      .then(() => own.query('listen journal'))
      .catch(lost);
  };
  await open();
  return async () => {
    stopped = true;
    clearTimeout(again);
    await client?.end().catch(() => {});
  };
}
