import { sql } from 'kysely';
import type { Db, ReadingTable } from './tables.ts';

export async function insertReading(db: Db, reading: Omit<ReadingTable, 'id' | 'read_at'>): Promise<void> {
  await db.insertInto('documents.reading').values(reading).execute();
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
    .select(['r.id', 'r.read_by', 'r.read_as', 'r.way', 'r.read_at', 'v.number'])
    .orderBy('r.id', 'desc')
    .limit(asked.limit + 1)
    .execute();
  const rows = found.slice(0, asked.limit);
  const last = rows.at(-1);
  return { rows, total, ...(last && found.length > asked.limit && { next: last.id }) };
}
