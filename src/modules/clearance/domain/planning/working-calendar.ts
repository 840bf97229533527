import { addDays, addWorkingDays, type Day, dayKind, type HolidayTable } from '#platform/calendar';

/** A day, and whether every year it was counted through has been announced. */
export interface Dated {
  readonly day: Day;
  readonly isCertain: boolean;
}

/**
 * The days of some decades in a row, so that a plan finds a day by its number instead of walking to it. What lies
 * outside is walked.
 */
interface Decades {
  readonly days: readonly Day[];
  readonly place: ReadonlyMap<Day, number>;
}

interface Counted {
  /** The first day on which the authority works, from each day on. */
  readonly next: Int32Array;
  /** Working days up to and including each day. */
  readonly worked: Int32Array;
  /** The place of each working day, by its number. */
  readonly at: Int32Array;
  /** Days of years not announced, before each day. */
  readonly presumed: Int32Array;
}

const FIRST: Day = '2010-01-01';
const COUNT = 14_600;

let decades: Decades | undefined;
const counted = new WeakMap<HolidayTable, Counted>();

function allDays(): Decades {
  if (!decades) {
    const days = Array.from({ length: COUNT }, (_, place) => addDays(FIRST, place));
    decades = { days, place: new Map(days.map((day, place) => [day, place])) };
  }
  return decades;
}

function countedBy(table: HolidayTable): Counted {
  const known = counted.get(table);
  if (known) return known;
  const { days } = allDays();
  const next = new Int32Array(COUNT).fill(-1);
  const worked = new Int32Array(COUNT);
  const at: number[] = [-1];
  const presumed = new Int32Array(COUNT + 1);
  days.forEach((day, place) => {
    const kind = dayKind(table, day);
    if (kind.endsWith('working')) at.push(place);
    worked[place] = at.length - 1;
    presumed[place + 1] = presumed[place]! + (kind.startsWith('presumed') ? 1 : 0);
  });
  for (let place = COUNT - 1, latest = -1; place >= 0; place--) {
    if (at[worked[place]!] === place) latest = place;
    next[place] = latest;
  }
  const made = { next, worked, at: Int32Array.from(at), presumed };
  counted.set(table, made);
  return made;
}

/** The day itself when the authority works on it, or else the next on which it does. */
export function onWorkingDay(table: HolidayTable, given: Dated): Dated {
  const { days, place } = allDays();
  const from = place.get(given.day);
  const { next, presumed } = countedBy(table);
  const found = from === undefined ? -1 : next[from]!;
  if (from === undefined || found < 0) return walkToWorkingDay(table, given);
  return { day: days[found]!, isCertain: given.isCertain && presumed[found + 1] === presumed[from] };
}

function walkToWorkingDay(table: HolidayTable, given: Dated): Dated {
  let { day, isCertain } = given;
  for (;;) {
    const kind = dayKind(table, day);
    isCertain &&= !kind.startsWith('presumed');
    if (kind.endsWith('working')) return { day, isCertain };
    day = addDays(day, 1);
  }
}

/** The day on which so many working days have passed; the first day does not count. */
export function afterWorkingDays(table: HolidayTable, given: Dated, count: number): Dated {
  const { days, place } = allDays();
  const from = place.get(given.day);
  const { worked, at, presumed } = countedBy(table);
  const found = from === undefined || count === 0 ? undefined : at[worked[from]! + count];
  if (from === undefined || found === undefined) {
    const { day, certain } = addWorkingDays(table, given.day, count);
    return { day, isCertain: given.isCertain && certain };
  }
  return { day: days[found]!, isCertain: given.isCertain && presumed[found + 1] === presumed[from + 1] };
}

/** So many days later. */
export function daysLater(given: Dated, count: number): Dated {
  const { days, place } = allDays();
  const from = place.get(given.day);
  const day = from === undefined ? undefined : days[from + count];
  return { day: day ?? addDays(given.day, count), isCertain: given.isCertain };
}
