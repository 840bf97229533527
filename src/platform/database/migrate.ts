import fs from 'node:fs';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { RUNTIME_ROLE } from './connect.ts';

/** Applies what is missing of `folder` in name order, all in one transaction; returns the names applied. */
export async function migrate(owner: Kysely<unknown>, folder: string): Promise<string[]> {
  const migrator = new Migrator({
    db: owner,
    migrationTableSchema: 'migration',
    provider: { getMigrations: async () => readMigrations(folder) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName;
    throw new Error(`Migration ${failed ?? '(before the first)'} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
  await grantRuntime(owner);
  return results.map(({ migrationName }) => migrationName);
}

function readMigrations(folder: string): Record<string, Migration> {
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  return Object.fromEntries(
    files.map((name) => [
      name.replace(/[.]sql$/, ''),
      {
        up: async (db: Kysely<unknown>) => {
          await sql.raw(fs.readFileSync(path.join(folder, name), 'utf8')).execute(db);
        },
      },
    ]),
  );
}

/** The run-time login may read and write rows, but of the journal it may only add: entries are never changed. */
async function grantRuntime(owner: Kysely<unknown>) {
  const grants = `do $$
    declare name text;
    begin
      -- Two nodes that start at once would update the same catalogue rows.
      perform pg_advisory_xact_lock(${GRANTS_LOCK});
      if not exists (select from pg_roles where rolname = '${RUNTIME_ROLE}') then
        begin
          create role ${RUNTIME_ROLE} login noinherit;
        exception when insufficient_privilege then return;
        end;
      end if;
      for name in select nspname from pg_namespace where nspname !~ '^(pg_|information_schema|public)' loop
        execute format('grant usage on schema %I to ${RUNTIME_ROLE}', name);
        execute format('grant select, insert, update, delete on all tables in schema %I to ${RUNTIME_ROLE}', name);
        execute format('grant usage on all sequences in schema %I to ${RUNTIME_ROLE}', name);
      end loop;
      revoke update, delete, truncate on journal.entry from ${RUNTIME_ROLE};
      revoke insert, update, delete, truncate on all tables in schema migration from ${RUNTIME_ROLE};
    end $$`;
  await sql.raw(grants).execute(owner);
}

const GRANTS_LOCK = 7_242_018;

/** Where the database is reached over TCP, the run-time login needs a password like the owner's. */
export async function setRuntimePassword(owner: Kysely<unknown>, password: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(GRANTS_LOCK)})`.execute(owner);
  await sql`alter role ${sql.id(RUNTIME_ROLE)} password ${sql.lit(password)}`.execute(owner);
}
