import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import { connect, type Requests, requestsOn } from '#platform/database';
import { REQUESTS_LOGIN } from '../../src/platform/database/logins.ts';

/** A node of a plan, as PostgreSQL writes it in JSON. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly Schema?: string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Loops'?: number;
  readonly 'Actual Rows'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** A statement that the server sent, or that a function or a policy asked within one, as it was carried out. */
export interface Explained {
  readonly text: string;
  readonly plan: PlanNode;
}

/** What every connection of the requests' login is told by the database, in this database alone. */
const TOLD: Readonly<Record<string, string>> = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_level': 'notice',
  'auto_explain.log_format': 'json',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_verbose': 'on',
};

/** The requests' login, whose every statement PostgreSQL explains after it was carried out with its own parameters. */
export async function explainRequests(
  owner: Kysely<unknown>,
  connection: pg.PoolConfig,
): Promise<{ requests: Requests; taken(): Explained[]; close(): Promise<void> }> {
  for (const [name, value] of Object.entries(TOLD))
    await sql
      .raw(`alter role ${REQUESTS_LOGIN} in database "${connection.database}" set ${name} = '${value}'`)
      .execute(owner);
  const heard: Explained[] = [];
  const open = () => {
    const { pool } = connect({ ...connection, user: REQUESTS_LOGIN, max: 2 });
    pool.on('connect', (client) =>
      client.on('notice', ({ message = '' }) => {
        // Policies ask thousands of times what they ask, and hardly ever by reading a table through.
        if (message.includes('"Seq Scan"')) heard.push(read(message));
      }),
    );
    return pool;
  };
  const pools = [open(), open()] as const;
  return {
    requests: requestsOn(...pools),
    taken: () => heard.splice(0),
    close: async () => void (await Promise.all(pools.map((pool) => pool.end()))),
  };
}

function read(message: string): Explained {
  const { 'Query Text': text, Plan: plan } = JSON.parse(message.slice(message.indexOf('{'))) as {
    readonly 'Query Text': string;
    readonly Plan: PlanNode;
  };
  return { text, plan };
}

/** How many rows a node read, those that it left out among them. */
const rowsRead = (node: PlanNode): number =>
  (node['Actual Loops'] ?? 0) * ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0));

/** Tables read from their first row on, for so many rows; what stopped early, having found what it wanted, read few. */
export function readThrough({ plan, text }: Explained, most: number): { table: string; text: string }[] {
  const within = (plan.Plans ?? []).flatMap((each) => readThrough({ text, plan: each }, most));
  if (!plan['Node Type'].endsWith('Seq Scan') || rowsRead(plan) <= most) return within;
  return [...within, { table: `${plan.Schema}.${plan['Relation Name']}`, text }];
}
