import type { Day } from '#platform/calendar';
import { type Language, languages, locale } from '#platform/languages';
import type { InFour } from '../rules/procedure.ts';

/** One text for each of the four languages. */
export const inEach = (write: (language: Language) => string): InFour =>
  Object.fromEntries(languages.map((language) => [language, write(language)])) as Record<Language, string>;

const months: Record<Exclude<Language, 'zh'>, string> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
};

/** 2026-11-01 as 1 November 2026, 1er novembre 2026, 1 november 2026, 2026年11月1日. */
export function dayInWords(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (language === 'zh') return `${year}年${month}月${date}日`;
  const ordinal = language === 'fr' && date === 1 ? '1er' : String(date);
  return `${ordinal} ${months[language].split(' ')[month - 1]} ${year}`;
}

const formats = new Map<Language, Intl.NumberFormat>();

/** 12,345.5 as each language writes it. */
export function numberInWords(number: number, language: Language): string {
  let format = formats.get(language);
  if (!format)
    formats.set(
      language,
      (format = new Intl.NumberFormat(locale[language], { maximumFractionDigits: 6, useGrouping: 'min2' })),
    );
  return format.format(number);
}

/** A number with its unit. Chinese puts no space between them, and no language lets a line end there. */
export const withUnit = (number: number, unit: InFour | undefined, language: Language): string =>
  `${numberInWords(number, language)}${unit ? `${language === 'zh' ? '' : '\u00A0'}${unit[language]}` : ''}`;
