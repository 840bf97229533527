import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { type Kysely, sql } from 'kysely';
import { readSettings } from '#platform/config';
import type { TestDatabase } from '#testing/database';
import type { Backing } from './backup-settings.ts';

/** Rows and a digest of every table, to be compared with another database's. */
export async function digests(owner: Kysely<unknown>): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname !~ '^(pg_|information_schema$)' and schemaname <> 'jobs' order by 1`.execute(owner);
  const found: Record<string, string> = {};
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ digest: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(counted::text, chr(10) order by counted::text)), '') as digest
      from ${sql.raw(name)} as counted`.execute(owner);
    found[name] = rows[0]!.digest;
  }
  return found;
}

export interface Grounds {
  /** A folder of a test's own, gone when its tests are over. */
  readonly folder: string;
  readonly vault: string;
  /** Leads to the test's database, with files and keys in a data folder of this name. */
  full(name: string): Backing;
  /** Leads to an embedded database of its own. */
  embedded(name: string): Backing;
  /** Leads to an empty database on the same server, whose owner is no superuser, and a data folder of this name. */
  empty(name: string): Promise<Backing>;
}

const LANDLORD = 'landlord_of_restored';

/** Where backups are taken and restored in tests. */
export function openGrounds({ owner, connection }: TestDatabase<unknown>): Grounds {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-backup-'));
  let made = 0;
  after(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const vault = path.join(folder, 'vault');
  const leadBy = (environment: Record<string, string>): Backing => ({
    settings: readSettings({ ...environment, DATABASE_WAIT: '120', LOG_LEVEL: 'silent' }),
    folder: vault,
    passphrase: 'a long passphrase of a test',
    tell: () => {},
    progress: () => {},
  });
  const elsewhere = (database: string, login: string, name: string) =>
    leadBy({
      GREEN_CHANNEL_DATA: path.join(folder, name),
      DATABASE_URL: `postgres://${login}@/${database}?host=${encodeURIComponent(connection.host)}`,
    });
  return {
    folder,
    vault,
    embedded: (name) => leadBy({ GREEN_CHANNEL_DATA: path.join(folder, name) }),
    full: (name) => elsewhere(connection.database, 'postgres', name),
    empty: async (name) => {
      await sql
        .raw(
          `do $$ begin create role ${LANDLORD} login createrole; exception when duplicate_object or unique_violation then end $$`,
        )
        .execute(owner);
      // Gone with the other databases of tests when the server is started next.
      const database = `${connection.database}_empty_${++made}`;
      await sql`create database ${sql.id(database)} owner ${sql.id(LANDLORD)}`.execute(owner);
      return elsewhere(database, LANDLORD, name);
    },
  };
}
