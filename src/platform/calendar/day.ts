/** A calendar day as ISO text (2026-11-22): compares as text, has no time zone. */
export type Day = string;

const DAY_MS = 86_400_000;
const toTime = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const fromTime = (time: number) => new Date(time).toISOString().slice(0, 10);

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

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toTime(to) - toTime(from)) / DAY_MS);

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => new Date(toTime(day)).getUTCDay();

/** The day it is at an instant in a time zone such as Asia/Shanghai. */
export function today(instant: Date, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);
}
