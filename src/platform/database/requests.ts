import {
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type Transaction,
} from 'kysely';
import type pg from 'pg';
import { type Caller, type Role, visitor } from '#platform/caller';
import { KeepingClient } from './kept/kept-statements.ts';
import type { PoolWatch } from './measuring/watch-pool.ts';
import type { Replica } from './replica/replica.ts';
import { sessionHash } from './session.ts';

/** A request as the database knows it: its own transaction, and who asks. */
export interface Visit {
  readonly db: Transaction<unknown>;
  readonly caller: Caller;
  /** Runs work for the same caller in a transaction of its own, which outlives a refusal of this one. */
  outside<Result>(work: (db: Transaction<unknown>) => Promise<Result>): Promise<Result>;
}

interface Asked {
  /** The token of the browser's session; absent for a visitor. */
  readonly token?: string | undefined;
  /** The database itself then refuses every change. */
  readonly isReadOnly?: boolean;
  /** How old may be what is read; absent: it is what stands now. Of a visitor's reading only. */
  readonly maxStalenessSeconds?: number | undefined;
}

/** Opens transactions on the requests' login, each of which carries the session of its request. */
export interface Requests {
  inRequest<Result>(asked: Asked, work: (visit: Visit) => Promise<Result>): Promise<Result>;
}

interface CallerRow {
  account: string | null;
  side: string | null;
  roles: Role[] | null;
  organisations: string[] | null;
}

/**
 * Nobody else may wait for connections of `pool`: whoever gets one has to begin a transaction on it, see `leftOpen`. `beside` is the
 * pool for what runs outside: were it the same one, requests that hold every connection would wait for each other.
 */
export function requestsOn(pool: pg.Pool, beside: pg.Pool, around: Around = {}): Requests {
  const within = { pool, watch: around.requests };
  const apart = { pool: beside, watch: around.beside };
  const replica = around.follower;
  return {
    inRequest: (asked, work) => {
      const outside: Visit['outside'] = (alone) => open(apart, { token: asked.token }, ({ db }) => alone(db));
      const on = (place: Place) => open(place, asked, ({ db, caller }) => work({ db, caller, outside }));
      return replica?.mayAnswer(asked)
        ? replica.read(
            () => on(replica),
            () => on(within),
          )
        : on(within);
    },
  };
}

interface Around {
  /** What each pool is measured with. */
  readonly requests?: PoolWatch | undefined;
  readonly beside?: PoolWatch | undefined;
  readonly follower?: Replica | undefined;
}

interface Place {
  readonly pool: pg.Pool;
  readonly watch: PoolWatch | undefined;
}

type Work<Result> = (opened: Pick<Visit, 'db' | 'caller'>) => Promise<Result>;

/**
 * Plans are kept for what only reads: nothing of it lasts, so that it can be asked again when a migration by another node changed
 * what a kept statement answers.
 */
async function open<Result>(place: Place, asked: Asked, work: Work<Result>): Promise<Result> {
  const opening = new Opening(place, { ...asked, isKeeping: asked.isReadOnly === true });
  try {
    return await opening.run(work);
  } catch (error) {
    if (opening.isOutdated) return new Opening(place, asked).run(work);
    const { code, message } = error as { code?: unknown; message: string };
    throw asked.isReadOnly && code === WRITES_READ_ONLY
      ? new Error(`what is declared to read only writes: ${message}`, { cause: error })
      : error;
  }
}

/** Where the request itself wanted to read only, its writing is a fault of ours; elsewhere the database takes nothing for now. */
const WRITES_READ_ONLY = '25006';

/**
 * Connections whose last reader left its transaction open because somebody else was waiting: nothing of it needs to last, so that
 * the next one ends it in the round trip that begins its own.
 */
const leftOpen = new WeakSet<pg.PoolClient>();

/** One round trip begins the transaction, says whose session it carries and hears who that is. */
class Opening extends PostgresDriver {
  caller: Caller = visitor;
  #hasRead = false;
  readonly #pool: pg.Pool;
  readonly #watch: PoolWatch | undefined;
  readonly #asked: Asked;
  #client!: pg.PoolClient;
  #keeping: KeepingClient | undefined;

  constructor({ pool, watch }: Place, asked: Asked & { readonly isKeeping?: boolean }) {
    super({
      pool: {
        connect: async () => {
          this.#client = await (watch ? watch.waited(() => pool.connect()) : pool.connect());
          if (asked.isKeeping) this.#keeping = new KeepingClient(this.#client);
          return this.#keeping ?? this.#client;
        },
        end: async () => {},
        options: pool.options,
      },
    });
    this.#pool = pool;
    this.#watch = watch;
    this.#asked = asked;
  }

  /** Whether a kept statement was refused: what was asked here may be asked once more without any. */
  get isOutdated(): boolean {
    return this.#keeping?.isOutdated === true;
  }

  run<Result>(work: Work<Result>): Promise<Result> {
    const dialect: Dialect = Object.assign(new PostgresDialect({ pool: this.#pool }), {
      createDriver: () => this,
    });
    const log = this.#watch?.asked;
    return new Kysely<unknown>({ dialect, ...(log && { log }) })
      .transaction()
      .execute((db) => work({ db, caller: this.caller }));
  }

  override async beginTransaction(_connection: DatabaseConnection): Promise<void> {
    const { token, isReadOnly = false } = this.#asked;
    const session = token === undefined ? '' : sessionHash(token).toString('hex');
    const ending = leftOpen.delete(this.#client) ? 'commit; ' : '';
    const statements = `${ending}begin${isReadOnly ? ' read only' : ''}; select * from database.open_request('${session}')`;
    try {
      const begin = () => this.#client.query(statements);
      const begun = await (this.#watch ? this.#watch.began(begin) : begin());
      const results = begun as unknown as pg.QueryResult<CallerRow>[];
      this.caller = callerOf(results.at(-1)?.rows[0]);
    } catch (error) {
      // Begun but not opened: nothing may be left behind for the next request on this connection.
      await this.#client.query('rollback').catch(() => {});
      throw error;
    }
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#asked.isReadOnly) this.#hasRead = true;
    else await super.commitTransaction(connection);
  }

  override async releaseConnection(
    connection: Parameters<PostgresDriver['releaseConnection']>[0],
  ): Promise<void> {
    try {
      // Whoever waits gets this connection in the very step that releases it: none is left open and idle.
      if (this.#hasRead && this.#pool.waitingCount > 0) leftOpen.add(this.#client);
      else if (this.#hasRead) await super.commitTransaction(connection);
    } finally {
      await super.releaseConnection(connection);
    }
  }
}

function callerOf(row: CallerRow | undefined): Caller {
  if (!row || row.account === null) return visitor;
  const { account, side, roles, organisations } = row;
  return { account, ...(side !== null && { side }), roles: roles ?? [], organisations: organisations ?? [] };
}
