import { addDays, type Day } from '#platform/calendar';
import { type OutcomeMonths, outcomeMonths } from '#contracts/cases';

/** Reports are taken from so many days before they are due. */
const EARLY = 30;

/** The day so many months after a signature; the last of the month where that day does not exist, as PostgreSQL counts. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10), Math.min(date, last) - 1);
}

/** The days on which outcomes of an agreement are due. */
export const outcomeDays = (signedOn: Day): { months: OutcomeMonths; dueOn: Day }[] =>
  outcomeMonths.map((months) => ({ months, dueOn: monthsAfter(signedOn, months) }));

/** The first day on which such a report is taken. */
export const reportableFrom = (signedOn: Day, months: OutcomeMonths): Day =>
  addDays(monthsAfter(signedOn, months), -EARLY);
