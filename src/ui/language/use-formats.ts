import { useMemo } from 'react';
import type { Day } from '#platform/calendar';
import { type Language, locale } from '#platform/languages';
import { formatMoney, type Money } from '#platform/money';
import { useLanguage } from './language-context.ts';

/** How readers of a language write days, numbers, amounts and lists. */
export interface Formats {
  day(day: Day): string;
  number(value: number): string;
  money(money: Money): string;
  /** `a, b and c`. */
  list(texts: readonly string[]): string;
}

export function formatsOf(language: Language): Formats {
  const tag = locale[language];
  const days = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    number: (value) => numbers.format(value),
    money: (money) => formatMoney(money, tag),
    list: (texts) => lists.format(texts),
  };
}

export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}
