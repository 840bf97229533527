import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';

/** How a migration read when it was applied, so that a change afterwards is noticed. */
export const CHECKSUMS = `create table if not exists migration.checksum (
  name text primary key, sha256 text not null, noted_at timestamptz not null default now())`;

export const checksumOf = (folder: string, name: string): string =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(folder, `${name}.sql`)))
    .digest('hex');

/** Notes those that are not noted yet; a note never changes. */
export async function noteChecksums(
  owner: Kysely<unknown>,
  folder: string,
  names: readonly string[],
): Promise<void> {
  const noted = await sql<{ name: string }>`select name from migration.checksum`.execute(owner);
  const known = new Set(noted.rows.map(({ name }) => name));
  for (const name of names.filter((one) => !known.has(one)))
    await sql`insert into migration.checksum (name, sha256) values (${name}, ${checksumOf(folder, name)})
      on conflict do nothing`.execute(owner);
}
