export { addDays, addMonths, type Day, daysBetween, isDay, today, utcDaysBetween, weekday } from './day.ts';
export {
  addWorkingDays,
  type DayKind,
  dayKind,
  type HolidayTable,
  workingDaysBetween,
} from './working-days.ts';
