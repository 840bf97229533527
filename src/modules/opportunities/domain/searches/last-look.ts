import { addDays, type Day } from '#platform/calendar';
import type { Rhythm } from '#contracts/opportunities';

/** The hour from which messages are written, by the reader's side: they lie there when the day's work begins. */
export const MORNING_HOUR = 6;

const DAYS: Readonly<Record<Exclude<Rhythm, 'never'>, number>> = { daily: 1, weekly: 7 };

/** The latest day of a last look with which a search is due again today. */
export const lastLookDue = (rhythm: keyof typeof DAYS, today: Day): Day => addDays(today, -DAYS[rhythm]);

/**
 * From which day on listings are new to whoever starts listening today: the other side may already write tomorrow, or
 * still yesterday.
 */
export const newSince = (today: Day): Day => addDays(today, -1);
