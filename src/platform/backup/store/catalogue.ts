import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { databaseIdentity, headOfJournal } from '#platform/journal';
import type { Manifest } from '../manifest.ts';

export interface Table {
  /** Quoted where it must be: `parties.party`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** What its rows are in order of: the same rows always come in the same order. */
  readonly order: string;
}

/** The queue of jobs is made anew at every start: it holds the clock of recurring work and nothing else. */
const OURS = sql`n.nspname !~ '^(pg_|information_schema$)' and n.nspname <> 'jobs'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`;

export async function listTables(db: Kysely<unknown>): Promise<Table[]> {
  const { rows } = await sql<{ name: string; columns: string[]; keys: string[] | null }>`
    select format('%I.%I', n.nspname, c.relname) as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select json_agg(a.attname order by array_position(i.indkey::int[], a.attnum::int))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as keys
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${OURS} order by 1`.execute(db);
  return rows.map(({ name, columns, keys }) => ({
    name,
    columns,
    order: keys ? quoted(keys) : 'copied::text',
  }));
}

export async function listSequences(db: Kysely<unknown>): Promise<Manifest['sequences']> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${OURS} order by 1`.execute(db);
  const sequences: Manifest['sequences'] = [];
  for (const { name } of rows) {
    const read = await sql<{ last: number; isCalled: boolean }>`
      select last_value as last, is_called as "isCalled" from ${sql.raw(name)}`.execute(db);
    sequences.push({ name, ...read.rows[0]! });
  }
  return sequences;
}

/** The migrations applied, oldest first; undefined where none ever was. */
export async function appliedMigrations(db: Kysely<unknown>): Promise<string[] | undefined> {
  const there = await sql<{ found: boolean }>`
    select to_regclass('migration.kysely_migration') is not null as found`.execute(db);
  if (!there.rows[0]?.found) return undefined;
  const { rows } = await sql<{
    name: string;
  }>`select name from migration.kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** Begins what sees one moment of all tables and holds nobody up; nothing is hidden from it, or it breaks off. */
export async function beginSnapshot(db: Kysely<unknown>): Promise<Date> {
  await sql`begin transaction isolation level repeatable read read only`.execute(db);
  await sql`set local row_security = off`.execute(db);
  const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db);
  return rows[0]!.at;
}

export async function endSnapshot(db: Kysely<unknown>): Promise<void> {
  await sql`rollback`.execute(db);
}

/** One backup at a time; ends with its connection. */
export async function isAlone(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`
    select pg_try_advisory_lock(hashtextextended('green channel backup', 0)) as got`.execute(db);
  return rows[0]?.got === true;
}

export async function aboutDatabase(db: Kysely<unknown>): Promise<Pick<Manifest, 'database' | 'journal'>> {
  const journal = await headOfJournal(db);
  return { database: await databaseIdentity(db), ...(journal && { journal }) };
}

export const quoted = (names: readonly string[]): string =>
  names.map((name) => pg.escapeIdentifier(name)).join(', ');
