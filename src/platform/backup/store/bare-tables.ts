import { type Kysely, sql } from 'kysely';
import type { Manifest } from '../manifest.ts';
import { listTables } from './catalogue.ts';

interface Stripped {
  readonly keys: readonly { table: string; name: string; definition: string }[];
  readonly triggers: readonly { table: string; name: string; state: string }[];
}

/**
 * Takes foreign keys and triggers off every table and empties it, so that rows can come in any order and nothing is done twice
 * on their account. An owner may do so without being a superuser. In a transaction only.
 */
export async function strip(db: Kysely<unknown>): Promise<Stripped> {
  const tables = await listTables(db);
  const names = tables.map(({ name }) => name);
  const keys = await sql<Stripped['keys'][number]>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conrelid = any(${names}::regclass[]) and conparentid = 0
    order by 1, 2`.execute(db);
  const triggers = await sql<Stripped['triggers'][number]>`
    select tgrelid::regclass::text as table, quote_ident(tgname) as name, tgenabled as state
    from pg_trigger where not tgisinternal and tgenabled <> 'D' and tgrelid = any(${names}::regclass[])
    order by 1, 2`.execute(db);
  // What migrations wrote may wait for the end of the transaction; a table that something waits for cannot be altered.
  await sql`set constraints all immediate`.execute(db);
  for (const { table, name } of keys.rows)
    await sql.raw(`alter table ${table} drop constraint ${name}`).execute(db);
  for (const { table, name } of triggers.rows)
    await sql.raw(`alter table ${table} disable trigger ${name}`).execute(db);
  await sql.raw(`truncate ${names.join(', ')}`).execute(db);
  return { keys: keys.rows, triggers: triggers.rows };
}

const ENABLING: Readonly<Record<string, string>> = { O: 'enable', A: 'enable always', R: 'enable replica' };

/** Puts back what `strip` took off; each foreign key is checked against all rows. */
export async function dress(db: Kysely<unknown>, { keys, triggers }: Stripped): Promise<void> {
  for (const { table, name, definition } of keys)
    await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(db);
  for (const { table, name, state } of triggers)
    await sql.raw(`alter table ${table} ${ENABLING[state]!} trigger ${name}`).execute(db);
}

export async function setSequences(db: Kysely<unknown>, sequences: Manifest['sequences']): Promise<void> {
  for (const { name, last, isCalled } of sequences)
    await sql`select setval(${name}::regclass, ${last}, ${isCalled})`.execute(db);
}

/** For the planner, which knows nothing of rows that came all at once. */
export async function analyse(db: Kysely<unknown>): Promise<void> {
  await sql`analyze`.execute(db);
}
