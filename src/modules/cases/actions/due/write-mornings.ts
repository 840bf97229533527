import { today } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { isWorkingMorning } from '../../domain/clock/morning.ts';
import { listMorningReaders, takeMorning } from '../../store/due/mornings.ts';
import type { CasesDeps } from '../deps.ts';
import { gatherMorning } from './open-morning.ts';

/**
 * Asks for the letters of the morning, on the working days of each side by its own clock: one for each reader and day, also on
 * two nodes, and none where there is nothing to say. Returns how many were asked for.
 */
export async function writeMornings(deps: CasesDeps): Promise<number> {
  let asked = 0;
  for (const side of deps.corridor.sides) {
    const now = deps.now();
    if (!isWorkingMorning(side, now)) continue;
    const day = today(now, side.timeZone);
    for (const accountId of await listMorningReaders(deps.db, side.code, day))
      asked += await inTransaction(deps.db, async (db) => {
        const morning = await takeMorning(db, { accountId, day, now });
        const letter = morning && (await gatherMorning({ ...deps, db }, morning));
        if (!letter) return 0;
        await record(db, 'cases.morning-due', { to: accountId, morningId: morning.id, day });
        return 1;
      });
  }
  return asked;
}
