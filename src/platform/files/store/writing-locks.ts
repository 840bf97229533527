import pg from 'pg';
import { Refusal } from '#platform/refusal';

/** How the centre's own login reaches the database. */
export type Connection = pg.ClientConfig;

/** One writer for each content, in the whole centre. */
export interface WritingLocks {
  /**
   * Refuses with `files.being-written` while another one writes. A lock ends with its process, however that ends; when the
   * database is lost, `lost` says so and nothing more may be written.
   */
  hold<Result>(id: string, work: (lost: AbortSignal) => Promise<Result>): Promise<Result>;
}

/** One connection carries all locks of this process, and is there only while there are any: uploads are long, and pools small. */
export function openWritingLocks(connection: Connection): WritingLocks {
  const held = new Set<string>();
  let keeper: Promise<Keeper> | undefined;

  const connected = () => {
    if (keeper) return keeper;
    const mine = connect(connection, () => {
      if (keeper === mine) keeper = undefined;
    });
    return (keeper = mine);
  };

  const lock = async (id: string) => {
    const { inOrder, lost } = await connected();
    const { rows } = await inOrder<{ got: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as got', [
      SPACE,
      id,
    ]);
    if (!rows[0]!.got) throw beingWritten(id);
    return { lost, unlock: () => inOrder('select pg_advisory_unlock($1, hashtext($2))', [SPACE, id]) };
  };

  return {
    hold: async (id, work) => {
      if (held.has(id)) throw beingWritten(id);
      held.add(id);
      try {
        const { lost, unlock } = await lock(id);
        try {
          return await work(lost);
        } finally {
          // Where the connection is lost, so is the lock.
          await unlock().catch(() => {});
        }
      } finally {
        held.delete(id);
        if (held.size === 0) {
          const ending = keeper;
          keeper = undefined;
          await ending?.then(({ client }) => client.end()).catch(() => {});
        }
      }
    },
  };
}

/** A lock is taken or refused at once: a database that says nothing for so long is not there. */
const LONGEST_SILENCE_MS = 15_000;

/** Of advisory locks, which these are: any number that nobody else takes. */
const SPACE = 7_242_050;

const beingWritten = (id: string) => new Refusal('conflict', 'files.being-written', { id });

interface Keeper {
  readonly client: pg.Client;
  /** One question after the other: a connection answers no two at once. */
  inOrder<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<pg.QueryResult<Row>>;
  readonly lost: AbortSignal;
}

async function connect(connection: Connection, forget: () => void): Promise<Keeper> {
  const client = new pg.Client({
    ...connection,
    keepAlive: true,
    query_timeout: LONGEST_SILENCE_MS,
    application_name: 'green-channel files',
  });
  const lost = new AbortController();
  const losing = () => {
    forget();
    const isPassing = true;
    lost.abort(
      Object.assign(new Error('The connection that holds the locks of uploads was lost.'), { isPassing }),
    );
  };
  client.on('error', losing).on('end', losing);
  try {
    await client.connect();
  } catch (error) {
    forget();
    throw error;
  }
  let last: Promise<unknown> = Promise.resolve();
  const inOrder: Keeper['inOrder'] = (text, values) => {
    const answer = last.then(() => client.query(text, values));
    last = answer.catch((error: Error) => {
      // Whatever is asked next would wait behind what was never answered.
      if (error.message !== 'Query read timeout') return;
      losing();
      void client.end().catch(() => {});
    });
    return answer;
  };
  return { client, inOrder, lost: lost.signal };
}
