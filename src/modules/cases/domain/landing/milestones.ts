import { type LandingMonths, landingMonths } from '#contracts/cases';
import { addDays, addMonths, type Day } from '#platform/calendar';

/** Reports are taken from so many days before they are due. */
const EARLY = 14;

/** The days on which is asked how a firm fares: on the day of the month on which it landed, or on its last one. */
export const milestoneDays = (landedOn: Day): { months: LandingMonths; dueOn: Day }[] =>
  landingMonths.map((months) => ({ months, dueOn: addMonths(landedOn, months) }));

/** The first day on which such a report is taken. */
export const reportableFrom = (landedOn: Day, months: number): Day =>
  addDays(addMonths(landedOn, months), -EARLY);
