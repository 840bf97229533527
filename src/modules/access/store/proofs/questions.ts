import { sql } from 'kysely';
import { QUESTION_MINUTES, type QuestionPurpose } from '../../domain/signing-in/session.ts';
import type { Db } from '../tables.ts';

export interface Question {
  /** Given when a question is put back after an answer that may be tried again. */
  readonly id?: string;
  readonly challenge: Buffer;
  readonly purpose: QuestionPurpose;
  readonly accountId?: string | undefined;
  readonly linkId?: string | undefined;
  readonly kept?: Readonly<Record<string, string>>;
}

export async function keepQuestion(
  db: Db,
  { id: former, challenge, purpose, accountId, linkId, kept = {} }: Question,
): Promise<string> {
  const { id } = await db
    .insertInto('access.question')
    .values({
      ...(former && { id: former }),
      challenge,
      purpose,
      account_id: accountId ?? null,
      link_id: linkId ?? null,
      kept: JSON.stringify(kept) as never,
      ends_at: sql<Date>`now() + ${QUESTION_MINUTES} * interval '1 minute'`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Takes a question out for good: of two answers to one question only the first finds it. */
export async function takeQuestion(
  db: Db,
  purpose: QuestionPurpose,
  by: { challenge: Buffer } | { id: string },
): Promise<(Question & { id: string }) | undefined> {
  const row = await db
    .deleteFrom('access.question')
    .where('purpose', '=', purpose)
    .where((where) => ('id' in by ? where('id', '=', by.id) : where('challenge', '=', by.challenge)))
    .where('ends_at', '>', sql<Date>`now()`)
    .returningAll()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      challenge: row.challenge,
      purpose,
      accountId: row.account_id ?? undefined,
      linkId: row.link_id ?? undefined,
      kept: row.kept,
    }
  );
}

export async function dropOldQuestions(db: Db): Promise<void> {
  await db
    .deleteFrom('access.question')
    .where('ends_at', '<', sql<Date>`now()`)
    .execute();
}
