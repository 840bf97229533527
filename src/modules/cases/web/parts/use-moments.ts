import type { Day } from '#platform/calendar';
import { locale } from '#platform/languages';
import { useLanguage } from '#ui';

/** How the reader's language writes moments, in the time of the reader's own device, and days with their weekday. */
export function useMoments() {
  const tag = locale[useLanguage()];
  return {
    day: (instant: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(new Date(instant)),
    moment: (instant: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant)),
    weekday: (day: Day) =>
      new Intl.DateTimeFormat(tag, { ...A_WHOLE_DAY, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
  };
}

const A_WHOLE_DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
