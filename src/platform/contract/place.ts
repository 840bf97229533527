import { type Day, isDay } from '#platform/calendar';

/** An id as the database writes it. */
export const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);

/** The day and the id of the row with which a page ended, from such a `next`; nothing when no page ended so. */
export function dayAndId(after: string, between: '/' | '_'): { day: Day; id: string } | undefined {
  const [day = '', id, ...more] = after.split(between);
  // PostgreSQL knows no year 0.
  if (more.length > 0 || !isDay(day) || day.startsWith('0000') || !isId(id)) return undefined;
  return { day, id };
}
