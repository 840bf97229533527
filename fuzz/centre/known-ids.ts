import { type Kysely, sql } from 'kysely';
import type { Known } from '../requests/sound-value.ts';

const MOST_OF_A_TABLE = 12;

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
}

/** A table's noun, and the ones that addresses call it by. */
const also: Readonly<Record<string, readonly string[]>> = {
  cooperation: ['case'],
  opportunity: ['listing', 'offer', 'request'],
  account: ['person', 'member'],
  party: ['organisation', 'person'],
  record: ['entity'],
  content: ['upload', 'file'],
};

async function columns(db: Kysely<unknown>): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select table_schema as schema, table_name as table, column_name as column from information_schema.columns
    where table_schema not in ('pg_catalog', 'information_schema', 'pgboss', 'public')
      and ((data_type = 'uuid' and column_name = 'id') or column_name in ('reference', 'slug', 'code', 'tracking_code'))
    order by 1, 2, 3`.execute(db);
  return rows;
}

/** Reads what stands in the database, so that requests speak of things that exist: one's own and others'. */
export async function knownIds(db: Kysely<unknown>): Promise<Known> {
  const byNoun = new Map<string, string[]>();
  for (const { schema, table, column } of await columns(db)) {
    const { rows } = await sql<{ value: string }>`select ${sql.ref(column)}::text as value
      from ${sql.id(schema, table)} where ${sql.ref(column)} is not null order by ${sql.ref(column)}::text desc
      limit ${MOST_OF_A_TABLE}`.execute(db);
    const values = rows.map(({ value }) => value);
    const nouns = column === 'id' ? [table, ...(also[table] ?? [])] : [column, `${table} ${column}`];
    for (const noun of nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), ...values]);
  }
  const everything = [...byNoun.values()].map((values) => values[0]!).filter(Boolean);
  return {
    of: (noun) => byNoun.get(noun.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)) ?? everything,
  };
}
