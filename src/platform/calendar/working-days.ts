import { type Day, daysAfter, weekday } from './day.ts';

/** The days off and the make-up working days of one country, for the years that were announced. */
export interface HolidayTable {
  /** Years for which the authority has announced the days; any other year is not known. */
  readonly announcedYears: ReadonlySet<number>;
  readonly daysOff: ReadonlySet<Day>;
  /** Saturdays and Sundays that are worked to make up for a long holiday. */
  readonly makeUpDays: ReadonlySet<Day>;
  /** What the days off are called, by language, where they have a name. */
  readonly names?: ReadonlyMap<Day, Readonly<Record<string, string>>>;
}

/** `presumed-…` means: by the weekday alone, since the year has not been announced yet. */
export type DayKind = 'working' | 'off' | 'presumed-working' | 'presumed-off';

export const dayKind = (table: HolidayTable, day: Day): DayKind => kindOf(table, day, weekday(day));

function kindOf(table: HolidayTable, day: Day, weekday: number): DayKind {
  const weekend = weekday === 0 || weekday === 6;
  if (!table.announcedYears.has(Number(day.slice(0, 4))))
    return weekend ? 'presumed-off' : 'presumed-working';
  if (table.daysOff.has(day)) return 'off';
  return weekend && !table.makeUpDays.has(day) ? 'off' : 'working';
}

/** The days after one with their kinds; weekdays are counted on, since desks ask this for every line. */
function* kindsAfter(table: HolidayTable, from: Day): Generator<{ day: Day; kind: DayKind }> {
  let at = weekday(from);
  for (const day of daysAfter(from)) {
    at = (at + 1) % 7;
    yield { day, kind: kindOf(table, day, at) };
  }
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
  let certain = true;
  let left = count;
  if (left > 0)
    for (const { day, kind } of kindsAfter(table, from)) {
      certain &&= !kind.startsWith('presumed');
      if (kind.endsWith('working') && --left === 0) return { day, certain };
    }
  return { day: from, certain };
}

interface Counted {
  readonly count: number;
  readonly certain: boolean;
}

/** A desk asks for the same stretches in line after line, all day long. */
const counted = new WeakMap<HolidayTable, Map<string, Counted>>();
const MOST_COUNTED = 5000;

/** Working days after `from` up to and including `to`. */
export function workingDaysBetween(table: HolidayTable, from: Day, to: Day): Counted {
  let known = counted.get(table);
  if (!known) counted.set(table, (known = new Map()));
  const stretch = `${from} ${to}`;
  let found = known.get(stretch);
  if (!found) {
    if (known.size === MOST_COUNTED) known.clear();
    known.set(stretch, (found = countBetween(table, from, to)));
  }
  return found;
}

function countBetween(table: HolidayTable, from: Day, to: Day): Counted {
  let count = 0;
  let certain = true;
  for (const { day, kind } of kindsAfter(table, from)) {
    if (day > to) break;
    certain &&= !kind.startsWith('presumed');
    if (kind.endsWith('working')) count++;
  }
  return { count, certain };
}
