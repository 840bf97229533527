import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Rhythm } from '#contracts/cases';
import type { Db } from '../tables.ts';
import type { Stoppable } from './tables.ts';

/** How the caller is told. */
export async function findRhythm(db: Db): Promise<Rhythm> {
  const { rows } = await sql<{ rhythm: Rhythm }>`select cases.my_rhythm() as rhythm`.execute(db);
  return rows[0]!.rhythm;
}

export async function setRhythm(db: Db, rhythm: Rhythm): Promise<void> {
  await db
    .insertInto('cases.reminder_rhythm')
    .values({ rhythm })
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet({ rhythm, chosen_at: sql<Date>`now()` }),
    )
    .execute();
}

/** Of these accounts those that want each reminder at once. */
export async function thoseToldAtOnce(db: Db, accounts: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...accounts]}::uuid[]) id where cases.rhythm_of(id) = 'at-once'`.execute(db);
  return rows.map(({ id }) => id);
}

/** Of these accounts those that did not end such letters. */
export async function thoseNotStopped(db: Db, accounts: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...accounts]}::uuid[]) id where cases.rhythm_of(id) <> 'never'`.execute(db);
  return rows.map(({ id }) => id);
}

/** Only the hash is kept: the key itself stands in one letter. */
export async function insertStopKey(
  db: Db,
  key: Buffer,
  of: { readonly accountId: string; readonly ends: Stoppable },
): Promise<void> {
  const hash = createHash('sha256').update(key).digest();
  await db
    .insertInto('cases.reminder_stop_key')
    .values({ hash, account_id: of.accountId, ends: of.ends })
    .execute();
}

/** Ends letters by the key of one; whose and which, or nothing. */
export async function stopLetters(
  db: Db,
  key: Buffer,
): Promise<{ accountId: string; ended: Stoppable } | undefined> {
  const { rows } = await sql<{ account: string | null; ended: Stoppable }>`
    select account, ended from cases.stop_letters(${key})`.execute(db);
  const { account, ended } = rows[0]!;
  return account === null ? undefined : { accountId: account, ended };
}

/** Whether an account gets letters about what is new in rooms; the caller sees the own choice alone. */
export const wantsRoomNews = async (db: Db, accountId: string): Promise<boolean> =>
  (await db
    .selectFrom('cases.room_news_ended')
    .where('account_id', '=', accountId)
    .select('account_id')
    .executeTakeFirst()) === undefined;

export async function setRoomNews(db: Db, accountId: string, isWanted: boolean): Promise<void> {
  if (isWanted) await db.deleteFrom('cases.room_news_ended').where('account_id', '=', accountId).execute();
  else
    await db
      .insertInto('cases.room_news_ended')
      .values({ account_id: accountId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
