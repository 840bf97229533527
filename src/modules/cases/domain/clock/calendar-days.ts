import type { CalendarDayKind } from '#contracts/cases';
import { addDays, type Day, dayKind, type HolidayTable, weekday } from '#platform/calendar';

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** So many days of a side, each as it is worked there; a worked Saturday or Sunday makes up for a holiday. */
export function calendarDays(
  holidays: HolidayTable,
  from: Day,
  count: number,
): { day: Day; kind: CalendarDayKind }[] {
  return Array.from({ length: count }, (_, after) => {
    const day = addDays(from, after);
    const isWeekend = weekday(day) === 0 || weekday(day) === 6;
    const kind = dayKind(holidays, day);
    return { day, kind: kind === 'working' && isWeekend ? 'make-up' : kind };
  });
}
