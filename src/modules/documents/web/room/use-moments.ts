import { locale } from '#platform/languages';
import { useLanguage } from '#ui';

/** How the reader's language writes moments, in the time of the reader's own device. */
export function useMoments() {
  const tag = locale[useLanguage()];
  const write = (style: Intl.DateTimeFormatOptions) => (instant: string) =>
    new Intl.DateTimeFormat(tag, style).format(new Date(instant));
  return { day: write({ dateStyle: 'medium' }), moment: write({ dateStyle: 'medium', timeStyle: 'short' }) };
}
