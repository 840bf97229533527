import { type Selectable, sql } from 'kysely';
import type { Comment, Part } from '#contracts/opportunities';
import type { Database } from '#platform/database';
import { present } from './columns.ts';
import type { CommentTable, OpportunitiesTables } from './tables.ts';

type Db = Database<OpportunitiesTables>;

export interface NewComment {
  readonly opportunityId: string;
  readonly answers?: string | undefined;
  readonly path: string;
  readonly text: string;
  readonly by: Part;
  readonly isPrivate: boolean;
}

const commentOf =
  (account: string | undefined) =>
  (row: Selectable<CommentTable>): Comment => ({
    id: row.id,
    path: row.path,
    text: row.text,
    by: row.written_as,
    isMine: row.written_by === account,
    writtenAt: row.written_at.toISOString(),
    isSettled: row.settled_at !== null,
    isPrivate: row.is_private,
    ...present({ answers: row.answers }),
  });

/** The comments on a listing that the caller may read, oldest first; people appear as the part they take. */
export async function listComments(
  db: Db,
  opportunityId: string,
  account: string | undefined,
): Promise<Comment[]> {
  const rows = await db
    .selectFrom('opportunities.comment')
    .where('opportunity_id', '=', opportunityId)
    .selectAll()
    .orderBy('id')
    .execute();
  return rows.map(commentOf(account));
}

/** The comment that opened a thread; answers are not threads. */
export async function findThread(
  db: Db,
  opportunityId: string,
  id: string,
): Promise<{ path: string; isPrivate: boolean } | undefined> {
  const row = await db
    .selectFrom('opportunities.comment')
    .where('opportunity_id', '=', opportunityId)
    .where('id', '=', id)
    .where('answers', 'is', null)
    .select(['path', 'is_private'])
    .executeTakeFirst();
  return row && { path: row.path, isPrivate: row.is_private };
}

export async function insertComment(db: Db, account: string, comment: NewComment): Promise<Comment> {
  const row = await db
    .insertInto('opportunities.comment')
    .values({
      opportunity_id: comment.opportunityId,
      answers: comment.answers ?? null,
      path: comment.path,
      text: comment.text,
      written_by: account,
      written_as: comment.by,
      is_private: comment.isPrivate,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return commentOf(account)(row);
}

/** Marks a thread as settled by an account, or opens it again; nothing when there is no such thread. */
export async function setSettled(
  db: Db,
  {
    opportunityId,
    id,
    account,
    isSettled,
  }: Record<'opportunityId' | 'id' | 'account', string> & { isSettled: boolean },
): Promise<Comment | undefined> {
  const row = await db
    .updateTable('opportunities.comment')
    .where('opportunity_id', '=', opportunityId)
    .where('id', '=', id)
    .where('answers', 'is', null)
    .set(
      isSettled
        ? { settled_at: sql`coalesce(settled_at, now())`, settled_by: account }
        : { settled_at: null, settled_by: null },
    )
    .returningAll()
    .executeTakeFirst();
  return row && commentOf(account)(row);
}
