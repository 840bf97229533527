import { type Day, isDay } from '#platform/calendar';
import type { Parameter } from '../rules/parameter.ts';
import { figureOn } from '../rules/parameter.ts';
import type { Duration, PeriodUnit } from '../rules/procedure.ts';
import type { Calendars } from './dates.ts';
import { afterWorkingDays, type Dated, daysLater, onWorkingDay } from './working-calendar.ts';

/** The same day so many months later; the last of the month when it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + count;
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  for (let last = date; ; last--) {
    const found = `${first}-${String(last).padStart(2, '0')}`;
    if (isDay(found)) return found;
  }
}

/** The number a duration has on a day: its own, or that of the dated figure it names. */
export function lengthOn(
  { value }: Duration,
  parameter: ReadonlyMap<string, Parameter>,
  on: Day,
): number | undefined {
  if (typeof value !== 'string') return value;
  const named = parameter.get(value);
  const figure = named && figureOn(named, on)?.value;
  return typeof figure === 'number' ? figure : undefined;
}

interface Period {
  readonly length: number;
  readonly unit: PeriodUnit;
  readonly calendar: keyof Calendars;
}

/** The last day of a period that begins on a day: a limit for the authority, not a promise. */
export function endOfPeriod({ length, unit, calendar }: Period, from: Dated, calendars: Calendars): Dated {
  const table = calendars[calendar];
  if (unit === 'working_days') return onWorkingDay(table, afterWorkingDays(table, from, length));
  const day = unit === 'months' ? addMonths(from.day, length) : daysLater(from, length).day;
  return onWorkingDay(table, { day, isCertain: from.isCertain });
}
