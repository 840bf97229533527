import { type Kysely, sql } from 'kysely';
import type { PlaceName } from './contents.ts';

/** A complete content with what opens it. */
export interface WholeContent {
  readonly id: string;
  readonly place: PlaceName;
  readonly bytes: number;
  readonly sha256: string;
  readonly masterKey: string | null;
  readonly wrapped: Buffer | null;
}

/** Of the snapshot that the handle sees. */
export async function wholeContents(db: Kysely<unknown>): Promise<WholeContent[]> {
  const { rows } = await sql<WholeContent>`
    select content.id, content.place, content.bytes, encode(content.sha256, 'hex') as sha256,
      key.master_key as "masterKey", key.wrapped
    from files.content left join files.key on key.content_id = content.id
    where content.state = 'complete' order by content.id`.execute(db);
  return rows;
}

/** Those of `ids` that are complete no more. */
export async function goneAmong(db: Kysely<unknown>, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select wanted.id::text as id from unnest(${[...ids]}::uuid[]) wanted (id)
    where not exists (select from files.content where content.id = wanted.id and state = 'complete')`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/**
 * What came from a backup, fitted to where it lies now. Uploads on their way are given up: what they had sent so far is in no
 * backup, and their senders begin anew.
 */
export async function settleContents(
  db: Kysely<unknown>,
  { hasS3 }: { readonly hasS3: boolean },
): Promise<void> {
  await sql`update files.content set state = 'deleted' where state = 'receiving'`.execute(db);
  if (!hasS3) await sql`update files.content set place = 'folder' where place = 's3'`.execute(db);
}
