import { addDays, type Day, dayKind, type HolidayTable } from '#platform/calendar';

/** The last day up to and with this one on which a side works: whatever was due before it is late, and nothing else. */
export function lastWorkedDay(holidays: HolidayTable, day: Day): Day {
  let found = day;
  while (!dayKind(holidays, found).endsWith('working')) found = addDays(found, -1);
  return found;
}
