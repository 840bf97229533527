import { addDays, addWorkingDays, dayKind, today } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { boundsOf } from '../../domain/clock/bounds.ts';
import { takeReminders } from '../../store/due/reminders.ts';
import type { CasesDeps } from '../deps.ts';

/** Working days before the last one on which people are reminded; papers for an authority take longer. */
const SOON = { task: 2, procedure: 5 };
/** Days. What was due before that is not told as news: it stands on the desk. */
const OLD = 31;
const BATCH = 100;

/**
 * Says once of each due day that it comes or has passed, on the calendar of whoever owes it, and on days on which that side
 * works. Returns how many people's parts were told of.
 */
export async function remind(deps: CasesDeps): Promise<number> {
  let told = 0;
  for (const { code, holidays, timeZone } of deps.corridor.sides) {
    const day = today(deps.now(), timeZone);
    if (!dayKind(holidays, day).endsWith('working')) continue;
    const asked = {
      side: code,
      ...boundsOf(holidays, day),
      soon: {
        task: addWorkingDays(holidays, day, SOON.task).day,
        procedure: addWorkingDays(holidays, day, SOON.procedure).day,
      },
      oldest: addDays(day, -OLD),
      most: BATCH,
    };
    for (let taken = BATCH; taken >= BATCH;) {
      taken = await inTransaction(deps.db, async (db) => {
        const reminders = await takeReminders(db, asked);
        for (const { part, ...facts } of reminders)
          await record(db, 'cases.due-day-near', { ...facts, owner: `${code}/${part}` });
        return reminders.length;
      });
      told += taken;
    }
  }
  return told;
}
