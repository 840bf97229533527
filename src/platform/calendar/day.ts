/** A calendar day as ISO text (2026-11-22): compares as text, has no time zone. */
export type Day = string;

const DAY_MS = 86_400_000;
const toTime = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const fromTime = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Days of a few years: desks ask for the same ones again and again, and writing one costs more than looking it up. */
const written = new Map<number, Day>();
const MOST_WRITTEN = 10_000;

function dayOf(time: number): Day {
  let day = written.get(time);
  if (day === undefined) {
    if (written.size === MOST_WRITTEN) written.clear();
    written.set(time, (day = fromTime(time)));
  }
  return day;
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toTime(text)) && fromTime(toTime(text)) === text;
}

export const addDays = (day: Day, count: number): Day => fromTime(toTime(day) + count * DAY_MS);

/** The same day so many months later; the last of the month where that day does not exist, as PostgreSQL counts. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = fromTime(Date.UTC(year, month - 1 + count, 1));
  const [nextYear = 0, nextMonth = 1] = first.split('-').map(Number);
  const last = new Date(Date.UTC(nextYear, nextMonth, 0)).getUTCDate();
  return addDays(first, Math.min(date, last) - 1);
}

/** The days after one, one by one without end. */
export function* daysAfter(from: Day): Generator<Day> {
  for (let time = toTime(from) + DAY_MS; ; time += DAY_MS) yield dayOf(time);
}

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toTime(to) - toTime(from)) / DAY_MS);

/** The same between two instants, by the days that they are on in UTC; without writing either day, as a list asks in every line. */
export const utcDaysBetween = (from: Date, to: Date): number =>
  Math.floor(to.getTime() / DAY_MS) - Math.floor(from.getTime() / DAY_MS);

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => new Date(toTime(day)).getUTCDay();

/** Making one costs as much as using it fifty times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day it is at an instant in a time zone such as Asia/Shanghai. */
export function today(instant: Date, timeZone: string): Day {
  // UTC is what an instant is written in.
  if (timeZone === 'UTC') return instant.toISOString().slice(0, 10);
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = new Intl.DateTimeFormat('en-CA', { timeZone })));
  return format.format(instant);
}
