import { dayKind, today } from '#platform/calendar';
import type { Clock } from './due.ts';

/** By their own clock people are written to from seven on; what could not leave before noon waits for the next morning. */
const FIRST_HOUR = 7;
const LAST_HOUR = 11;

/** Whether it is a morning on which a side works: then its letters of the day are written. */
export function isWorkingMorning({ timeZone, holidays }: Clock, instant: Date): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(instant),
  );
  const isWorked = dayKind(holidays, today(instant, timeZone)).endsWith('working');
  return isWorked && hour >= FIRST_HOUR && hour <= LAST_HOUR;
}
