import type { Rhythm } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { stopKeyUnknown } from '../../domain/refusals.ts';
import { setRhythm, stopReminders as stop } from '../../store/due/reminders.ts';
import type { AskingDeps, CasesDeps } from '../deps.ts';

/** Chooses how the caller is told of due days. */
export async function chooseRhythm({ db }: AskingDeps, rhythm: Rhythm): Promise<Rhythm> {
  return inTransaction(db, async (db) => {
    await setRhythm(db, rhythm);
    await record(db, 'cases.reminders-chosen', { rhythm });
    return rhythm;
  });
}

/** Ends reminders for whoever has the link of a letter: nobody signs in to be left in peace. */
export async function stopReminders({ db }: Pick<CasesDeps, 'db'>, key: string): Promise<void> {
  await inTransaction(db, async (db) => {
    const accountId = await stop(db, Buffer.from(key, 'base64url'));
    if (accountId === undefined) throw stopKeyUnknown();
    await record(db, 'cases.reminders-stopped', { accountId });
  });
}
