import type { LogEvent } from 'kysely';
import type pg from 'pg';
import type { Labels, Telemetry } from '#platform/telemetry';

/** Listens to the connections of one pool: how many there are, how long they are waited for, how long statements take. */
export interface PoolWatch {
  follow(pool: pg.Pool): void;
  /** Kysely's own measurement of a statement. */
  readonly asked: (event: LogEvent) => void;
  /** Measures how long a connection is waited for. */
  waited<Result>(connect: () => Promise<Result>): Promise<Result>;
  /** Measures the round trip that opens the transaction of a request. */
  began<Result>(begin: () => Promise<Result>): Promise<Result>;
}

const POOLS = ['requests', 'beside', 'centre', 'replica'] as const;

/** The queue and the matching thread have connections of their own, which are not counted here. */
export const watchPools = (telemetry: Telemetry | undefined) =>
  telemetry && {
    requests: watchPool(telemetry, POOLS[0]),
    beside: watchPool(telemetry, POOLS[1]),
    centre: watchPool(telemetry, POOLS[2]),
    replica: watchPool(telemetry, POOLS[3]),
  };

interface Statement {
  readonly operation: string;
  readonly milliseconds: number;
  readonly error?: unknown;
  /** Asked for traces only. */
  table?(): string | undefined;
}

function watchPool(telemetry: Telemetry, name: string): PoolWatch {
  const { metrics } = telemetry;
  const pool = { db_client_connection_pool_name: name };
  const measure = measuringWith(telemetry, pool);
  const observeWait = metrics.histogram(
    'db_client_connection_wait_time_seconds',
    'How long a connection of a pool was waited for.',
  );
  return {
    follow: (followed) => metrics.watch({ part: `pool-${name}`, read: () => readingsOf(followed, pool) }),
    asked: ({ query: { sql }, queryDurationMillis, ...rest }) =>
      measure({
        operation: operationOf(sql),
        milliseconds: queryDurationMillis,
        ...('error' in rest && { error: rest.error }),
        table: () => tableOf(sql),
      }),
    waited: async (connect) => {
      const started = performance.now();
      try {
        return await connect();
      } finally {
        observeWait((performance.now() - started) / 1000, pool);
      }
    },
    began: async (begin) => {
      const started = performance.now();
      const operation = 'BEGIN';
      try {
        const begun = await begin();
        measure({ operation, milliseconds: performance.now() - started });
        return begun;
      } catch (error) {
        measure({ operation, milliseconds: performance.now() - started, error });
        throw error;
      }
    },
  };
}

function measuringWith({ metrics, tracer }: Telemetry, pool: Labels) {
  const observe = metrics.histogram(
    'db_client_operation_duration_seconds',
    'How long statements took, by the first word of each.',
  );
  return ({ operation, milliseconds, error, table }: Statement): void => {
    const state = error === undefined ? undefined : stateOf(error);
    observe(milliseconds / 1000, {
      db_system_name: 'postgresql',
      ...pool,
      db_operation_name: operation,
      error_type: state ?? '',
    });
    if (!tracer) return;
    const collection = table?.();
    tracer.past({
      name: collection === undefined ? operation : `${operation} ${collection}`,
      kind: 'client',
      milliseconds,
      hasFailed: state !== undefined,
      attributes: {
        'db.system.name': 'postgresql',
        'db.operation.name': operation,
        ...(collection !== undefined && { 'db.collection.name': collection }),
        ...(state !== undefined && { 'error.type': state, 'db.response.status_code': state }),
      },
    });
  };
}

function readingsOf({ totalCount, idleCount, waitingCount, options: { max } }: pg.Pool, pool: Labels) {
  return [
    {
      name: 'db_client_connection_count',
      help: 'Connections of a pool, by whether somebody uses them.',
      values: [
        [totalCount - idleCount, { ...pool, db_client_connection_state: 'used' }],
        [idleCount, { ...pool, db_client_connection_state: 'idle' }],
      ] as const,
    },
    {
      name: 'db_client_connection_max',
      help: 'Connections that a pool may have.',
      values: [[max, pool]] as const,
    },
    {
      name: 'db_client_connection_pending_requests',
      help: 'How many wait for a connection of a pool.',
      values: [[waitingCount, pool]] as const,
    },
  ];
}

const OPERATIONS = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE', 'WITH', 'SET', 'LOCK', 'CALL']);

/** The first word of a statement, where it is one of those that are told apart. */
function operationOf(statement: string): string {
  const word = /^\s*([a-z]+)/i.exec(statement)?.[1]?.toUpperCase() ?? '';
  return OPERATIONS.has(word) ? word : 'OTHER';
}

/** The first table that a statement names; never a value: those travel beside it. */
function tableOf(statement: string): string | undefined {
  const [, schema, table] =
    /\b(?:from|into|update)\s+"?([a-z_]+)"?\."?([a-z_]+)"?/i.exec(statement.slice(0, 2000)) ?? [];
  return schema && table ? `${schema}.${table}` : undefined;
}

/** PostgreSQL's own code, of which there are a few hundred; nothing of its message. */
function stateOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[\dA-Z]{5}$/.test(code) ? code : '_OTHER';
}
