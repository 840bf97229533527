import type { DueGroup } from '#contracts/cases';
import { addDays, type Day, type HolidayTable, weekday } from '#platform/calendar';
import { lastWorkedDay } from '../tasks/last-worked.ts';

/** What parts the due days of a side into late ones, those of the week, and later ones. */
export interface Bounds {
  readonly today: Day;
  /** What was due before this day is late: the last day on which the side works, up to today. */
  readonly lateBefore: Day;
  /** The coming Sunday: a side that works on it to make up for a holiday does so within that week. */
  readonly weekEnd: Day;
}

export function boundsOf(holidays: HolidayTable, day: Day): Bounds {
  return {
    today: day,
    lateBefore: lastWorkedDay(holidays, day),
    weekEnd: addDays(day, (7 - weekday(day)) % 7),
  };
}

/** Where a last day stands on the desk; whatever has no day can wait for one. */
export function groupOf({ lateBefore, weekEnd }: Bounds, due: Day | undefined): DueGroup {
  if (due === undefined) return 'undated';
  if (due < lateBefore) return 'overdue';
  return due <= weekEnd ? 'this-week' : 'later';
}
