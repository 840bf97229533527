import { addDays, addMonths, type Day, isDay } from '#platform/calendar';

/** The register keeps nothing from before the People's Republic and nothing from beyond planning. */
export const EARLIEST_YEAR = 1949;
export const LATEST_YEAR = 2100;

/** The first and the last day that a date may mean; nothing where the source gives none. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

export type DateFault = 'register.date-impossible' | 'register.date-out-of-range' | 'register.date-backwards';

/** The stretch a date of partial precision covers, or what is wrong with it. `~` and `?` do not widen it: nobody says by how much. */
export function spanOf(date: string): Span | undefined | { fault: DateFault } {
  if (date === 'XXXX') return undefined;
  const [first = '', last = first] = date.split('/');
  const from = dayRange(first);
  const until = dayRange(last);
  if (!from || !until) return { fault: 'register.date-impossible' };
  const years = [from.from, until.until].map((day) => Number(day.slice(0, 4)));
  if (years.some((year) => year < EARLIEST_YEAR || year > LATEST_YEAR))
    return { fault: 'register.date-out-of-range' };
  if (from.from > until.until) return { fault: 'register.date-backwards' };
  return { from: from.from, until: until.until };
}

/** As `spanOf`, for dates that were judged before. */
export function knownSpan(date: string | undefined): Span | undefined {
  const span = date === undefined ? undefined : spanOf(date);
  return span && 'from' in span ? span : undefined;
}

function dayRange(part: string): Span | undefined {
  const plain = part.replace(/[~?]$/, '');
  const day = plain.length === 4 ? `${plain}-01-01` : plain.length === 7 ? `${plain}-01` : plain;
  if (!isDay(day)) return undefined;
  if (plain.length === 10) return { from: day, until: day };
  if (plain.length === 4) return { from: day, until: `${plain}-12-31` };
  return { from: day, until: addDays(addMonths(day, 1), -1) };
}
