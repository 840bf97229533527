import { type Day, isDay } from '#platform/calendar';

/**
 * Reads a day as people write it: 2026-11-26, 2026年11月26日, 26/11/2026, 26 November 2026, 26 nov. 2026. A day comes
 * before its month, as all four languages write it; what is not a day that exists is not read.
 */
export function readDay(text: string, locales: readonly string[]): Day | undefined {
  const typed = text.trim().toLowerCase();
  const [, year, month, date] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(typed) ?? [];
  if (year) return dayFrom(year, month!, date!);
  const [, dayFirst, monthNext, yearLast] =
    /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4})$/.exec(typed) ?? [];
  if (dayFirst) return dayFrom(yearLast!, monthNext!, dayFirst);
  const [, number, name, after] =
    /^(\d{1,2})(?:er|st|nd|rd|th|[.])?\s+(\p{L}+)[.]?,?\s+(\d{4})$/u.exec(typed) ?? [];
  if (!number) return undefined;
  const found = monthNamed(name!, locales);
  return found === undefined ? undefined : dayFrom(after!, String(found), number);
}

function dayFrom(year: string, month: string, date: string): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

const SHORTEST_NAME = 3;

/** The month whose name begins so, in one of the languages; only when there is one such month. */
function monthNamed(name: string, locales: readonly string[]): number | undefined {
  for (const locale of locales) {
    const found = namesOf(locale).flatMap((names, place) =>
      names.some((one) => one === name || (name.length >= SHORTEST_NAME && one.startsWith(name)))
        ? [place + 1]
        : [],
    );
    if (found.length === 1) return found[0];
  }
  return undefined;
}

const namesOf = (locale: string): string[][] =>
  Array.from({ length: 12 }, (_, place) =>
    (['long', 'short'] as const).map((month) =>
      new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
        .format(Date.UTC(2026, place, 1))
        .toLowerCase()
        .replace('.', ''),
    ),
  );
