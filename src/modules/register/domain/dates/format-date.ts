import { daysBetween } from '#platform/calendar';
import { type Language, locale } from '#platform/languages';

type DateWord = 'date_unknown' | 'date_about' | 'date_uncertain' | 'date_years' | 'date_days' | 'date_span';

/** The reader's words for what is not plain about a date. */
export type SaysDate = (key: DateWord, values?: Readonly<Record<string, string>>) => string;

/**
 * A date of partial precision as its reader writes it, and not more exactly than its source: `1979`, `1979-11`,
 * `1979-11-23`, each with `~` (about) or `?` (uncertain), a stretch `2003/2004`, or `XXXX` (not stated).
 */
export function formatDate(date: string, language: Language, says: SaysDate): string {
  if (date === 'XXXX') return says('date_unknown');
  const [from = '', until] = date.split('/');
  if (until === undefined) return formatOne(from, language, says);
  if (isYear(from) && isYear(until)) return says('date_years', { from, until });
  if (isDay(from) && isDay(until) && from.slice(0, 7) === until.slice(0, 7))
    return says('date_days', daysOf({ from, until }, language));
  return says('date_span', {
    from: formatOne(from, language, says),
    until: formatOne(until, language, says),
  });
}

/** Another date beside the one that is shown: of a day in the same month only the day. */
export function formatOther(date: string, shown: string, { language, says }: Reading): string {
  if (!isDay(date) || !isDay(shown) || date.slice(0, 7) !== shown.slice(0, 7))
    return formatDate(date, language, says);
  return language === 'zh' ? `${dayOf(date)}日` : dayOf(date);
}

interface Reading {
  readonly language: Language;
  readonly says: SaysDate;
}

const dayOf = (date: string) => String(Number(date.slice(8)));
const isYear = (date: string) => /^\d{4}$/.test(date);
const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date);

function formatOne(date: string, language: Language, says: SaysDate): string {
  const exact = date.replace(/[~?]$/, '');
  const shown = formatExact(exact, language);
  if (date.endsWith('~')) return says('date_about', { date: shown, is: isDay(exact) ? 'day' : 'longer' });
  return date.endsWith('?') ? says('date_uncertain', { date: shown }) : shown;
}

/** Days of one month: what they share is said once, where the language says it. */
function daysOf({ from, until }: { from: string; until: string }, language: Language) {
  return language === 'zh'
    ? { early: formatExact(from, language), late: dayOf(until) }
    : { early: dayOf(from), late: formatExact(until, language) };
}

const precisions = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;
const DAY_MS = 86_400_000;
const made = new Map<string, Intl.DateTimeFormat>();

function formatExact(date: string, language: Language): string {
  const precision = precisions[date.length as keyof typeof precisions];
  const key = `${language} ${date.length}`;
  const format =
    made.get(key) ?? new Intl.DateTimeFormat(locale[language], { ...precision, timeZone: 'UTC' });
  made.set(key, format);
  return format.format(daysBetween('1970-01-01', `${date}-01-01`.slice(0, 10)) * DAY_MS);
}
