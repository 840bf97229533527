import type { Day } from '#platform/calendar';
import { type Language, locale } from '#platform/languages';
import { formatMoney, type Money } from '#platform/money';
import { useLanguage } from './language-context.ts';

/** How readers of a language write days, numbers, amounts and lists. */
export interface Formats {
  day(day: Day): string;
  /** With a short name of the month, for dense places. */
  shortDay(day: Day): string;
  number(value: number): string;
  money(money: Money): string;
  /** `a, b and c`. */
  list(texts: readonly string[]): string;
}

function makeFormats(language: Language): Formats {
  const tag = locale[language];
  const days = whenNeeded(() => new Intl.DateTimeFormat(tag, { ...A_DAY, timeZone: 'UTC' }));
  const shortDays = whenNeeded(
    () => new Intl.DateTimeFormat(tag, { ...A_DAY, month: 'short', timeZone: 'UTC' }),
  );
  const numbers = whenNeeded(() => new Intl.NumberFormat(tag));
  const lists = whenNeeded(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  return {
    day: (day) => days().format(new Date(`${day}T00:00:00Z`)),
    shortDay: (day) => shortDays().format(new Date(`${day}T00:00:00Z`)),
    number: (value) => numbers().format(value),
    money: (money) => formatMoney(money, tag),
    list: (texts) => lists().format(texts),
  };
}

const A_DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The browser's formatters are slow to build (each reads its tables) and quick to use. */
function whenNeeded<Made>(make: () => Made): () => Made {
  let ready: Made | undefined;
  return () => (ready ??= make());
}

const made = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

export const useFormats = (): Formats => formatsOf(useLanguage());
