import { randomBytes } from 'node:crypto';
import { type Day, workingDaysBetween } from '#platform/calendar';
import type { Corridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import { boundsOf } from '../../domain/clock/bounds.ts';
import { composeMorning } from '../../domain/due/morning-letter.ts';
import { findMorning, listNews, listOwed, listWaiting, type Morning } from '../../store/due/mornings.ts';
import { insertStopKey, wantsRoomNews } from '../../store/due/rhythms.ts';
import type { Db } from '../../store/tables.ts';
import { sideOf } from '../deps.ts';

interface Deps {
  readonly db: Db;
  readonly corridor: Corridor;
}

/** Everything that a morning has to say, as things stand now, by the day of that morning; nothing when there is nothing. */
export async function gatherMorning({ db, corridor }: Deps, { accountId, day, since }: Morning) {
  const boundsFor = (side: string) => boundsOf(sideOf({ corridor }, side).holidays, day);
  const weekEnds = corridor.sides.map(({ code }) => boundsFor(code).weekEnd);
  return composeMorning(
    {
      owed: await listOwed(db, accountId, weekEnds[0]!),
      waiting: await listWaiting(db, accountId),
      news: await listNews(db, accountId, since),
    },
    boundsFor,
  );
}

export type OpenedMorning = NonNullable<Awaited<ReturnType<typeof openMorning>>>;

/**
 * Opens the letter of a morning when it leaves, on the centre's own login. Nothing when there is nothing left to tell. The key
 * belongs behind the # of `/cases/reminders/stop` in this letter and nowhere else.
 */
export async function openMorning<Tables>(
  { db: centre, corridor }: { readonly db: Database<Tables>; readonly corridor: Corridor },
  id: string,
) {
  const db = centre as unknown as Db;
  const morning = await findMorning(db, id);
  const letter = morning && (await gatherMorning({ db, corridor }, morning));
  if (!letter) return undefined;
  const stopKey = await keepStopKey(db, morning.accountId);
  const daysLeft = (side: string, due: Day): number => {
    const { holidays } = sideOf({ corridor }, side);
    return due >= morning.day
      ? workingDaysBetween(holidays, morning.day, due).count
      : -workingDaysBetween(holidays, due, morning.day).count;
  };
  return { ...letter, day: morning.day, stopKey, daysLeft };
}

/** A key that ends reminders, letters of a morning and news of agreements that wait; it stands in one letter alone. */
export const keepStopKey = <Tables>(db: Database<Tables>, accountId: string): Promise<string> =>
  keyThatEnds(db as unknown as Db, { accountId, ends: 'reminders' });

async function keyThatEnds(db: Db, of: Parameters<typeof insertStopKey>[2]): Promise<string> {
  const key = randomBytes(32);
  await insertStopKey(db, key, of);
  return key.toString('base64url');
}

/**
 * Opens a letter about what is new in a room when it leaves, on the centre's own login: the key that ends such letters, for behind
 * the # of `/cases/reminders/stop` in this letter and nowhere else. Nothing when its reader has ended them meanwhile.
 */
export async function openRoomNews<Tables>(
  centre: Database<Tables>,
  accountId: string,
): Promise<string | undefined> {
  const db = centre as unknown as Db;
  return (await wantsRoomNews(db, accountId)) ? keyThatEnds(db, { accountId, ends: 'room-news' }) : undefined;
}
