import { type OutcomeMonths, outcomeMonths } from '#contracts/cases';
import { addDays, addMonths, type Day } from '#platform/calendar';

/** Reports are taken from so many days before they are due. */
const EARLY = 30;

/** The days on which outcomes of an agreement are due. */
export const outcomeDays = (signedOn: Day): { months: OutcomeMonths; dueOn: Day }[] =>
  outcomeMonths.map((months) => ({ months, dueOn: addMonths(signedOn, months) }));

/** The first day on which such a report is taken. */
export const reportableFrom = (signedOn: Day, months: OutcomeMonths): Day =>
  addDays(addMonths(signedOn, months), -EARLY);
