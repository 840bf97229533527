import { type Selectable, sql } from 'kysely';
import type { Db, QuestionTable } from './tables.ts';

export type HeldQuestion = Selectable<QuestionTable>;

/** Questions and answers that the caller may see, the oldest first. */
export async function listQuestions(
  db: Db,
  asked: { readonly documentId: string; readonly limit: number; readonly after?: string | undefined },
) {
  let query = db.selectFrom('documents.question').where('document_id', '=', asked.documentId);
  const { total } = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  if (asked.after !== undefined) query = query.where(sql<boolean>`id::text > ${asked.after}`);
  const found = await query
    .selectAll()
    .orderBy('id')
    .limit(asked.limit + 1)
    .execute();
  const rows = found.slice(0, asked.limit);
  const last = rows.at(-1);
  return { rows, total, ...(last && found.length > asked.limit && { next: last.id }) };
}

export const findQuestion = (db: Db, at: { readonly documentId: string; readonly id: string }) =>
  db
    .selectFrom('documents.question')
    .where('id', '=', at.id)
    .where('document_id', '=', at.documentId)
    .selectAll()
    .executeTakeFirst();

export const insertQuestion = (
  db: Db,
  question: Omit<HeldQuestion, 'id' | 'written_at'>,
): Promise<HeldQuestion> =>
  db.insertInto('documents.question').values(question).returningAll().executeTakeFirstOrThrow();
