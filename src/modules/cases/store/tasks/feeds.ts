import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { Db } from '../tables.ts';

/** A day on which somebody owes something. */
export interface FeedDay {
  readonly kind: 'ball' | 'task' | 'procedure' | 'outcome' | 'follow-up' | 'milestone';
  readonly id: string;
  readonly caseId: string;
  readonly trackingCode: string;
  readonly caseTitle: string;
  /** Of a task, the id of a procedure, or the months of an outcome or a milestone; else empty. */
  readonly title: string;
  readonly day: Day;
}

interface FeedRow {
  kind: FeedDay['kind'];
  id: string;
  case_id: string;
  tracking_code: string;
  case_title: string;
  title: string;
  day: Day;
}

/** Since when the caller has a calendar address. */
export async function findFeed(db: Db): Promise<Date | undefined> {
  const row = await db.selectFrom('cases.calendar_feed').select('made_at').executeTakeFirst();
  return row?.made_at;
}

/** Only the hash is kept: the key itself stands in one answer and in the calendar program. */
export async function insertFeed(db: Db, key: Buffer): Promise<void> {
  await db
    .insertInto('cases.calendar_feed')
    .values({ hash: createHash('sha256').update(key).digest() })
    .execute();
}

export async function deleteFeed(db: Db, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('cases.calendar_feed')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The language of whoever a key belongs to; nothing when it belongs to nobody. */
export async function languageOfFeed(db: Db, key: Buffer): Promise<Language | undefined> {
  const { rows } = await sql<{
    language: Language | null;
  }>`select cases.language_of_feed(${key}) as language`.execute(db);
  return rows[0]?.language ?? undefined;
}

/** The due days of whoever a key belongs to. */
export async function listFeedDays(db: Db, key: Buffer): Promise<FeedDay[]> {
  const { rows } = await sql<FeedRow>`select * from cases.days_of_feed(${key})`.execute(db);
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    caseId: row.case_id,
    trackingCode: row.tracking_code,
    caseTitle: row.case_title,
    title: row.title,
    day: row.day,
  }));
}
