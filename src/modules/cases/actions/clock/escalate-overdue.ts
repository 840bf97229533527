import { addDays, today } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { isOverdue } from '../../domain/clock/due.ts';
import { markOverdueCases, markOverdueInterests } from '../../store/overdue.ts';
import { type CasesDeps, sideOf } from '../deps.ts';

const BATCH = 100;

/**
 * Says once of each turn that its last day has passed, by the calendar of whoever holds the ball: the day turns seven hours
 * earlier in Beijing than in Brussels, and nobody is late on a day on which nobody works.
 */
export async function escalateOverdue(deps: CasesDeps): Promise<{ cases: number; interests: number }> {
  const done = { cases: 0, interests: 0 };
  for (const { code } of deps.corridor.sides) {
    // On a day off nothing new is late: the whole side waits until it works again.
    if (!isLateToday(deps, code)) continue;
    done.cases += await markAll(deps, code, 'cases');
    done.interests += await markAll(deps, code, 'interests');
  }
  return done;
}

function isLateToday(deps: CasesDeps, code: string): boolean {
  const side = sideOf(deps, code);
  return isOverdue(side, addDays(today(deps.now(), side.timeZone), -1), deps.now());
}

async function markAll(deps: CasesDeps, code: string, what: 'cases' | 'interests'): Promise<number> {
  const before = today(deps.now(), sideOf(deps, code).timeZone);
  const mark = what === 'cases' ? markOverdueCases : markOverdueInterests;
  for (let total = 0; ;) {
    const marked = await inTransaction(deps.db, async (db) => {
      const late = await mark(db, { side: code, before, most: BATCH });
      for (const { id, part, due } of late)
        await record(db, what === 'cases' ? 'cases.case-overdue' : 'cases.interest-overdue', {
          ...(what === 'cases' ? { caseId: id, ball: `${code}/${part}` } : { interestId: id, state: part }),
          due,
        });
      return late.length;
    });
    total += marked;
    if (marked < BATCH) return total;
  }
}
