import { addDays, type Day, weekday } from './day.ts';

/** The days off and the make-up working days of one country, for the years that were announced. */
export interface HolidayTable {
  /** Years for which the authority has announced the days; any other year is not known. */
  readonly announcedYears: ReadonlySet<number>;
  readonly daysOff: ReadonlySet<Day>;
  /** Saturdays and Sundays that are worked to make up for a long holiday. */
  readonly makeUpDays: ReadonlySet<Day>;
}

/** `presumed-…` means: by the weekday alone, since the year has not been announced yet. */
export type DayKind = 'working' | 'off' | 'presumed-working' | 'presumed-off';

export function dayKind(table: HolidayTable, day: Day): DayKind {
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  if (!table.announcedYears.has(Number(day.slice(0, 4))))
    return weekend ? 'presumed-off' : 'presumed-working';
  if (table.daysOff.has(day)) return 'off';
  return weekend && !table.makeUpDays.has(day) ? 'off' : 'working';
}

/**
 * The day on which the given number of working days has passed; the starting day does not count.
 * `certain` is false when a year that was not announced yet was crossed: show it with the day.
 */
export function addWorkingDays(
  table: HolidayTable,
  from: Day,
  count: number,
): { day: Day; certain: boolean } {
  let day = from;
  let certain = true;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    const kind = dayKind(table, day);
    certain &&= !kind.startsWith('presumed');
    if (kind.endsWith('working')) left--;
  }
  return { day, certain };
}

/** Working days after `from` up to and including `to`. */
export function workingDaysBetween(
  table: HolidayTable,
  from: Day,
  to: Day,
): { count: number; certain: boolean } {
  let count = 0;
  let certain = true;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const kind = dayKind(table, day);
    certain &&= !kind.startsWith('presumed');
    if (kind.endsWith('working')) count++;
  }
  return { count, certain };
}
