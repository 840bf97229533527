import { languages, type Language } from '#platform/languages';
import type { Synonyms } from '../domain/compiling/entries.ts';

const KINDS = ['region', 'language', 'currency', 'script'] as const;

/** Codes of two or three letters that the running platform can name. */
function codesOf(kind: (typeof KINDS)[number]): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  if (kind === 'currency') return Intl.supportedValuesOf('currency');
  if (kind === 'script')
    return ['Arab', 'Cyrl', 'Deva', 'Grek', 'Hans', 'Hant', 'Hebr', 'Jpan', 'Kore', 'Latn', 'Thai'];
  const two = letters.flatMap((a) => letters.map((b) => a + b));
  return kind === 'region'
    ? [...two, '002', '009', '019', '142', '150', '419']
    : two.map((code) => code.toLowerCase());
}

function namesOf(
  code: string,
  kind: (typeof KINDS)[number],
  namers: Record<Language, Intl.DisplayNames>,
): Synonyms | undefined {
  const names = languages.map((language) => [language, namers[language].of(code)] as const);
  if (names.some(([, name]) => name === undefined)) return undefined;
  const bare =
    kind === 'region'
      ? names.map(([l, name]) => [l, name?.replace(/^中国(?=香港|澳门)|特别行政区$/g, '')] as const)
      : names;
  return Object.fromEntries(bare.map(([language, name]) => [language, [name]])) as Synonyms;
}

const UNITS =
  `celsius centimeter day degree fahrenheit foot gigabyte gram hectare hour inch kilobyte kilogram kilometer
liter megabyte meter mile milliliter millimeter millisecond minute month ounce percent pound second stone terabyte week yard
year`.split(/\s+/);

function unitNames(): Synonyms[] {
  return UNITS.map((unit) =>
    Object.fromEntries(
      languages.map((language) => {
        const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
        return [
          language,
          [
            format
              .formatToParts(2)
              .find(({ type }) => type === 'unit')
              ?.value.trim() ?? unit,
          ],
        ];
      }),
    ),
  );
}

function calendarNames(): Synonyms[] {
  const days = (options: Intl.DateTimeFormatOptions, count: number, step: (i: number) => Date): Synonyms[] =>
    Array.from({ length: count }, (_, i) =>
      Object.fromEntries(
        languages.map((l) => [
          l,
          [new Intl.DateTimeFormat(l, { ...options, timeZone: 'UTC' }).format(step(i))],
        ]),
      ),
    );
  return [
    ...days({ weekday: 'long' }, 7, (i) => new Date(Date.UTC(2024, 0, 1 + i))),
    ...days({ month: 'long' }, 12, (i) => new Date(Date.UTC(2024, i, 15))),
  ];
}

/** Names that the platform itself knows in the four languages: countries, languages, currencies, units, days, months. */
export function displayNames(): Synonyms[] {
  const names = KINDS.flatMap((type) => {
    const namers = Object.fromEntries(
      languages.map((language) => [language, new Intl.DisplayNames(language, { type, fallback: 'none' })]),
    ) as Record<Language, Intl.DisplayNames>;
    return codesOf(type).flatMap((code) => namesOf(code, type, namers) ?? []);
  });
  return [...names, ...unitNames(), ...calendarNames()];
}
