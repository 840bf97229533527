import fs from 'node:fs';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { CHECKSUMS, noteChecksums } from './owner/checksums.ts';
import { CENTRE_LOGIN, runtimeLogins } from './logins.ts';
import { scramVerifier } from './scram-verifier.ts';
import { UnusableDatabase } from './unusable.ts';

/**
 * Applies what is missing of `folder` in name order, all in one transaction; returns the names applied. With `only`, as far as
 * an earlier state had come.
 */
export async function migrate(
  owner: Kysely<unknown>,
  folder: string,
  only?: ReadonlySet<string>,
): Promise<string[]> {
  await makeLogins(owner);
  const migrator = new Migrator({
    db: owner,
    migrationTableSchema: 'migration',
    provider: { getMigrations: async () => readMigrations(folder, only) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName;
    throw new Error(`Migration ${failed ?? '(before the first)'} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
  await grantCentre(owner);
  await noteChecksums(owner, folder, await appliedIn(owner, folder));
  return results.map(({ migrationName }) => migrationName);
}

async function appliedIn(owner: Kysely<unknown>, folder: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration.kysely_migration`.execute(owner);
  const applied = new Set(rows.map(({ name }) => name));
  return migrationsIn(folder).filter((name) => applied.has(name));
}

/** The migrations of a folder by name, in their order. */
export const migrationsIn = (folder: string): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.replace(/[.]sql$/, ''))
    .toSorted();

function readMigrations(folder: string, only?: ReadonlySet<string>): Record<string, Migration> {
  const names = migrationsIn(folder).filter((name) => !only || only.has(name));
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        up: async (db: Kysely<unknown>) => {
          await sql.raw(fs.readFileSync(path.join(folder, `${name}.sql`), 'utf8')).execute(db);
        },
      },
    ]),
  );
}

/** Migrations name both run-time logins, so they are there first. An owner who may not make logins finds them made. */
async function makeLogins(owner: Kysely<unknown>) {
  const make = runtimeLogins.map(
    (login) => `
      if not exists (select from pg_roles where rolname = '${login}') then
        create role ${login} login noinherit;
      end if;`,
  );
  await sql
    .raw(`do $$ begin perform pg_advisory_xact_lock(${LOGINS_LOCK}); ${make.join('')} end $$`)
    .execute(owner)
    .catch((error: Error & { code?: string }) => {
      if (error.code !== '42501') throw error;
      throw new UnusableDatabase(
        `The owner's login may not make logins. Let an administrator run, once: ` +
          runtimeLogins.map((login) => `create role ${login} login noinherit password '…';`).join(' '),
        { cause: error },
      );
    });
}

/**
 * The centre's own login may read and write rows, but of the journal it may only add: entries are never changed.
 * What the requests' login may do, each migration grants by name.
 */
async function grantCentre(owner: Kysely<unknown>) {
  const grants = `do $$
    declare name text;
    begin
      -- Two nodes that start at once would update the same catalogue rows.
      perform pg_advisory_xact_lock(${LOGINS_LOCK});
      ${CHECKSUMS};
      for name in select nspname from pg_namespace where nspname !~ '^(pg_|information_schema|public)' loop
        execute format('grant usage on schema %I to ${CENTRE_LOGIN}', name);
        execute format('grant select, insert, update, delete on all tables in schema %I to ${CENTRE_LOGIN}', name);
        execute format('grant usage on all sequences in schema %I to ${CENTRE_LOGIN}', name);
      end loop;
      revoke insert, update, delete on all tables in schema journal from ${CENTRE_LOGIN};
      grant insert (kind, facts) on journal.entry to ${CENTRE_LOGIN};
      revoke insert, update, delete, truncate on all tables in schema migration from ${CENTRE_LOGIN};
      -- A temporary table could stand in front of a real one.
      execute format('revoke temporary on database %I from public', current_database());
    end $$`;
  await sql.raw(grants).execute(owner);
}

const LOGINS_LOCK = 7_242_018;

/** Where the database asks for passwords, the run-time logins need theirs. Only verifiers travel, so that no log shows one. */
export async function setPasswords(
  owner: Kysely<unknown>,
  passwords: Readonly<Record<string, string>>,
): Promise<void> {
  await owner.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOGINS_LOCK)})`.execute(db);
    for (const [login, password] of Object.entries(passwords))
      await sql`alter role ${sql.id(login)} password ${sql.lit(scramVerifier(password))}`
        .execute(db)
        .catch((error: Error & { code?: string }) => {
          if (error.code !== '42501') throw error;
          throw new UnusableDatabase(
            `The owner's login may not set the password of ${login}: another one made it. ` +
              'Set it yourself and give DATABASE_APP_URL and DATABASE_CENTRE_URL.',
            { cause: error },
          );
        });
  });
}
