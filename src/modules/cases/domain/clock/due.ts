import type { BallPart, InterestState } from '#contracts/cases';
import {
  addDays,
  addWorkingDays,
  type Day,
  dayKind,
  type HolidayTable,
  today,
  workingDaysBetween,
} from '#platform/calendar';

/** The calendar that a side works by. */
export interface Clock {
  readonly timeZone: string;
  readonly holidays: HolidayTable;
}

const MINUTE_MS = 60_000;
/** The last minute asked for in each time zone, and its day: no zone changes its day within a minute, and a desk asks in every line. */
const lastAsked = new Map<string, { readonly minute: number; readonly day: Day }>();

function dayAt(instant: Date, timeZone: string): Day {
  const minute = Math.floor(instant.getTime() / MINUTE_MS);
  const last = lastAsked.get(timeZone);
  if (last?.minute === minute) return last.day;
  const day = today(instant, timeZone);
  lastAsked.set(timeZone, { minute, day });
  return day;
}

/** Working days that somebody has, when nobody says otherwise: advisers reach each other sooner than clients decide. */
export const usualDays: Record<BallPart, number> = { adviser: 5, client: 10 };

/** Working days for each station of an interest, on the calendar of whoever it waits for. */
export const interestDays: Partial<Record<InterestState, number>> = {
  'with-own-adviser': 3,
  returned: 10,
  'with-other-adviser': 5,
  'with-owner': 10,
};

/** The day it is there, and the last day: the whole of that day is still in time. `isCertain`: its holidays were announced. */
export function dueFrom(
  { timeZone, holidays }: Clock,
  instant: Date,
  workingDays: number,
): { day: Day; due: Day; isCertain: boolean } {
  const day = dayAt(instant, timeZone);
  const { day: due, certain } = addWorkingDays(holidays, day, workingDays);
  return { day, due, isCertain: certain };
}

/** Working days left until the last one, 0 on the day itself; negative when it has passed. */
export function daysLeft(
  { timeZone, holidays }: Clock,
  due: Day,
  instant: Date,
): { days: number; isCertain: boolean } {
  const day = dayAt(instant, timeZone);
  const { count, certain } =
    due >= day ? workingDaysBetween(holidays, day, due) : workingDaysBetween(holidays, due, day);
  // Nobody is late on days on which nobody works.
  return { days: due >= day ? count : -count, isCertain: certain };
}

/** Whether the last day has passed there, with at least one working day after it begun. */
export const isOverdue = (clock: Clock, due: Day, instant: Date): boolean =>
  daysLeft(clock, due, instant).days < 0;

/** The last day on which somebody worked there, today if it is one: what was due before it is overdue. */
export function overdueBefore({ timeZone, holidays }: Clock, instant: Date): Day {
  let day = dayAt(instant, timeZone);
  while (!dayKind(holidays, day).endsWith('working')) day = addDays(day, -1);
  return day;
}
