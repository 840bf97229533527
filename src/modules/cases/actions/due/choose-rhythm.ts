import type { Rhythm } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { stopKeyUnknown } from '../../domain/refusals.ts';
import { findRhythm, setRhythm, setRoomNews, stopLetters, wantsRoomNews } from '../../store/due/rhythms.ts';
import type { AskingDeps, CasesDeps } from '../deps.ts';

/** How somebody is told by mail. */
export interface Told {
  readonly rhythm: Rhythm;
  /** Of what is new in the rooms of cases. */
  readonly roomNews: boolean;
}

export const readRhythm = async ({ db, caller }: AskingDeps): Promise<Told> => ({
  rhythm: await findRhythm(db),
  roomNews: await wantsRoomNews(db, caller.account!),
});

/** Chooses how the caller is told; of rooms as before where nothing is said of them. */
export async function chooseRhythm(
  { db, caller, ...deps }: AskingDeps,
  { rhythm, roomNews }: { readonly rhythm: Rhythm; readonly roomNews?: boolean | undefined },
): Promise<Told> {
  return inTransaction(db, async (db) => {
    await setRhythm(db, rhythm);
    if (roomNews !== undefined) await setRoomNews(db, caller.account!, roomNews);
    await record(db, 'cases.reminders-chosen', { rhythm, ...(roomNews !== undefined && { roomNews }) });
    return readRhythm({ ...deps, db, caller });
  });
}

/** Ends letters for whoever has the link of one: nobody signs in to be left in peace. */
export async function stopReminders({ db }: Pick<CasesDeps, 'db'>, key: string): Promise<void> {
  await inTransaction(db, async (db) => {
    const stopped = await stopLetters(db, Buffer.from(key, 'base64url'));
    if (!stopped) throw stopKeyUnknown();
    await record(db, 'cases.reminders-stopped', { accountId: stopped.accountId, of: stopped.ended });
  });
}
