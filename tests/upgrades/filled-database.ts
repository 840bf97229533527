import fs from 'node:fs';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { connect, migrate, migrationsIn } from '#platform/database';

const root = path.resolve(import.meta.dirname, '../..');
const filled = path.join(import.meta.dirname, 'filled');

/** What the centre of that time had written, a table a line: a part of its demonstration and some rows beside it. */
interface Kept {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly object[];
}

/** The schemas of which a filled database is kept, by the number of their last migration. */
export const keptSchemas = (): string[] =>
  fs
    .readdirSync(filled)
    .map((name) => path.parse(name).name)
    .toSorted();

export const readKept = (schema: string): Kept[] =>
  fs
    .readFileSync(path.join(filled, `${schema}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Kept);

/** A database as a centre of an earlier schema left it: migrated as far as that, and filled with what that centre wrote. */
export async function makeFilled(
  owner: Kysely<unknown>,
  connection: { readonly host: string; readonly database: string },
  schema: string,
): Promise<string> {
  const database = `${connection.database}_${schema}`;
  await sql.raw(`create database ${database}`).execute(owner);
  const earlier = connect<unknown>({ ...connection, user: 'postgres', database, max: 1 });
  try {
    const folder = path.join(root, 'database/migrations');
    const known = migrationsIn(folder).filter((name) => name.slice(0, 4) <= schema);
    await migrate(earlier.db, folder, new Set(known));
    await earlier.db.connection().execute((db) => fill(db, readKept(schema)));
  } finally {
    await earlier.db.destroy();
  }
  return database;
}

/** Rows come as they stood, without triggers: each was checked and sealed when it was written. */
async function fill(db: Kysely<unknown>, kept: readonly Kept[]): Promise<void> {
  await sql`set session_replication_role = replica`.execute(db);
  for (const { table, columns, rows } of kept) {
    const names = columns.map((name) => `"${name}"`).join(', ');
    await sql`insert into ${sql.table(table)} (${sql.raw(names)}) overriding system value
      select ${sql.raw(names)} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
      db,
    );
  }
  await sql`do $$
    declare one record;
    begin
      for one in select format('%I.%I', n.nspname, c.relname) as t, a.attname as k
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where a.attidentity <> '' and n.nspname !~ '^(pg_|jobs)' loop
        execute format('select setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) from %s', one.t, one.k, one.k, one.t);
      end loop;
    end $$`.execute(db);
  await sql`set session_replication_role = origin`.execute(db);
}
