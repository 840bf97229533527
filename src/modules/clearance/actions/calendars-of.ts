import type { Corridor } from '#platform/corridor';
import type { Calendars } from '../domain/planning/dates.ts';

/**
 * The working days of the authorities of each side. The institutions of the Union sit in Brussels and are counted
 * by the Belgian days off; their own few extra days are not in the corridor pack.
 */
export function calendarsOf({ sides }: Corridor): Calendars {
  const holidays = (code: string) => sides.find((side) => side.code === code)!.holidays;
  return { cn: holidays('cn'), be: holidays('be'), eu: holidays('be') };
}
