import { sql } from 'kysely';
import type { Db, ReadingTable, WayOfReading } from './tables.ts';

type Given = Omit<ReadingTable, 'id' | 'read_at' | 'mark' | 'seen_until' | 'way'> & {
  readonly way: Exclude<WayOfReading, 'preview'>;
};

export async function insertReading(db: Db, reading: Given): Promise<void> {
  await db
    .insertInto('documents.reading')
    .values({ ...reading, mark: null, seen_until: null })
    .execute();
}

/**
 * Puts down that the caller is shown a version, once per sitting, and opens its content to this transaction. Nothing: the caller
 * may not see it.
 */
export async function notePreview(
  db: Db,
  versionId: string,
): Promise<{ readonly mark: string; readonly isNew: boolean } | undefined> {
  const { rows } = await sql<{ mark: string | null; is_new: boolean }>`
    select * from documents.note_preview(${versionId})`.execute(db);
  const { mark, is_new } = rows[0]!;
  return mark === null ? undefined : { mark, isNew: is_new };
}

/** Readings that the caller may know of, the last one first. */
export async function listReadings(
  db: Db,
  asked: { readonly documentId: string; readonly limit: number; readonly after?: string | undefined },
) {
  let query = db.selectFrom('documents.reading as r').where('r.document_id', '=', asked.documentId);
  const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  if (asked.after !== undefined) query = query.where(sql<boolean>`r.id::text < ${asked.after}`);
  const found = await query
    .innerJoin('documents.version as v', 'v.id', 'r.version_id')
    .select(['r.id', 'r.read_by', 'r.read_as', 'r.way', 'r.read_at', 'r.mark', 'r.seen_until', 'v.number'])
    .orderBy('r.id', 'desc')
    .limit(asked.limit + 1)
    .execute();
  const rows = found.slice(0, asked.limit);
  const last = rows.at(-1);
  return { rows, total, ...(last && found.length > asked.limit && { next: last.id }) };
}
