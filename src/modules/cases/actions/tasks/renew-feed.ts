import { randomBytes } from 'node:crypto';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { deleteFeed, insertFeed } from '../../store/tasks/feeds.ts';
import type { AskingDeps } from '../deps.ts';

/** Makes a secret address for the caller's calendar program; an earlier one ends. It is told once and never again. */
export async function renewFeed({ db, caller }: AskingDeps): Promise<string> {
  return inTransaction(db, async (db) => {
    await deleteFeed(db, caller.account!);
    const key = randomBytes(32);
    await insertFeed(db, key);
    await record(db, 'cases.calendar-renewed', {});
    return `/api/calendar/${key.toString('base64url')}/due.ics`;
  });
}

/** Ends the secret address of the caller. */
export async function removeFeed({ db, caller }: AskingDeps): Promise<void> {
  await inTransaction(db, async (db) => {
    if (await deleteFeed(db, caller.account!)) await record(db, 'cases.calendar-removed', {});
  });
}
