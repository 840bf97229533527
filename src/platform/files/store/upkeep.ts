import { type Kysely, sql } from 'kysely';
import type { ContentRow, PlaceName } from './contents.ts';

type Centre = Kysely<unknown>;

/** Some deleted contents whose objects are still to be removed. */
export async function contentsToClear(
  db: Centre,
): Promise<Pick<ContentRow, 'id' | 'place' | 'tail' | 'unfinished'>[]> {
  const { rows } = await sql<Pick<ContentRow, 'id' | 'place' | 'tail' | 'unfinished'>>`
    select id, place, tail, unfinished from files.content
    where state = 'deleted' and object_gone_at is null order by deleted_at limit 200`.execute(db);
  return rows;
}

export async function markCleared(db: Centre, id: string): Promise<void> {
  await sql`update files.content set object_gone_at = clock_timestamp(), tail = null, unfinished = null where id = ${id}`.execute(
    db,
  );
}

/** Uploads that nobody went on with for so many days. */
export async function abandonedUploads(db: Centre, days: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from files.content where state = 'receiving' and moved_at < now() - make_interval(days => ${days})`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/**
 * Complete contents that nothing refers to, so many days after they came. Who refers, the database itself knows: every foreign
 * key to `files.content` but the one of its keys. While there is none at all, nothing counts as forgotten.
 */
export async function forgottenContents(db: Centre, days: number): Promise<string[]> {
  const references = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as table, quote_ident(a.attname) as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'files.content'::regclass and c.conrelid <> 'files.key'::regclass`.execute(
    db,
  );
  if (references.rows.length === 0) return [];
  const none = references.rows.map(
    ({ table, column }) =>
      sql`and not exists (select from ${sql.raw(table)} as referring where referring.${sql.raw(column)} = content.id)`,
  );
  const { rows } = await sql<{ id: string }>`
    select id from files.content as content
    where state = 'complete' and completed_at < now() - make_interval(days => ${days}) ${sql.join(none, sql` `)}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** What a place should hold, by a row. */
export interface ExpectedObject extends Pick<ContentRow, 'id' | 'state' | 'bytes'> {
  readonly isCleared: boolean;
}

export async function expectedObjects(db: Centre, place: PlaceName): Promise<ExpectedObject[]> {
  const { rows } = await sql<ExpectedObject>`
    select id, state, bytes, object_gone_at is not null as "isCleared" from files.content where place = ${place}`.execute(
    db,
  );
  return rows;
}

export async function knownAmong(db: Centre, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{
    id: string;
  }>`select id from files.content where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Contents whose key is missing, or outlived them. */
export async function keylessContents(db: Centre): Promise<{ subject: string; says: string }[]> {
  const { rows } = await sql<{ subject: string; says: string }>`
    select content.id::text as subject,
      case when content.state = 'deleted' then 'is deleted, but its key is there' else 'has no key' end as says
    from files.content left join files.key on key.content_id = content.id
    where (content.state = 'deleted') = (key.content_id is not null)`.execute(db);
  return rows;
}
