import path from 'node:path';
import Holidays from 'date-holidays';
import { z } from 'zod';
import { addDays, type Day, type HolidayTable, weekday } from '#platform/calendar';
import { language } from '#platform/languages';
import { readYaml } from '#platform/packs';

const inFour = z.strictObject({ zh: z.string(), en: z.string(), fr: z.string(), nl: z.string() });
const code = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

const schema = z.strictObject({
  id: code,
  version: z.string(),
  reviewed: z.iso.date(),
  name: inFour,
  sides: z
    .array(
      z.strictObject({
        code,
        country: z.string().length(2),
        name: inFour,
        languages: z.array(language).min(1),
        timeZone: z.string(),
        currency: z.string().length(3),
        calendar: code,
      }),
    )
    .length(2),
  fields: z.array(z.strictObject({ code, name: inFour })),
});

/** A make-up working day on a weekday is a slip of the pen. */
const isWeekend = (day: Day) => weekday(day) === 0 || weekday(day) === 6;

const holidaySchema = z.strictObject({
  country: z.string().length(2),
  years: z.array(
    z.strictObject({
      year: z.number().int(),
      source: z.strictObject({ title: z.string(), href: z.url() }),
      daysOff: z.array(
        z
          .strictObject({ from: z.iso.date(), until: z.iso.date(), name: z.string() })
          .refine(({ from, until }) => from <= until, 'ends before it begins'),
      ),
      makeUpDays: z.array(z.iso.date().refine(isWeekend, 'is no Saturday or Sunday')),
    }),
  ),
});

const namesSchema = z.array(z.strictObject({ country: z.string().length(2), is: z.string(), name: inFour }));

const regionsSchema = z.array(
  z.strictObject({
    country: z.string().length(2),
    reviewed: z.iso.date(),
    source: z.strictObject({ title: z.string(), href: z.url() }),
    regions: z.array(
      z.strictObject({
        code: z.string(),
        name: inFour,
        /** In any language. */
        places: z.array(z.string()),
        countries: z.array(z.string().length(2)).default([]),
      }),
    ),
  }),
);

type Pack = z.infer<typeof schema>;
type NameOf = (holiday: string) => Pack['name'] | undefined;
export type Field = Pack['fields'][number];
/** A country that is counted by its regions, and which places lie in each. */
type DividedCountry = z.infer<typeof regionsSchema>[number];
/** One of the two countries a centre serves, with the calendar its working days follow. */
export type Side = Pack['sides'][number] & { readonly holidays: HolidayTable };

/** The pair of sides a centre serves, with their languages, calendars and fields of cooperation. */
export interface Corridor {
  readonly id: string;
  readonly name: Pack['name'];
  readonly sides: readonly [Side, Side];
  readonly fields: readonly Field[];
  readonly divided: readonly DividedCountry[];
}

/** Reads a corridor pack; throws PackFaults when it does not hold. */
export function readCorridor(folder: string): Corridor {
  const pack = readYaml(path.join(folder, 'pack.yaml'), schema);
  const names = readYaml(path.join(folder, 'holiday-names.yaml'), namesSchema);
  const namesOf =
    (country: string): NameOf =>
    (holiday) =>
      names.find((one) => one.country === country && one.is === holiday)?.name;
  const sides = pack.sides.map((side) => ({
    ...side,
    holidays:
      side.country === 'CN'
        ? announcedHolidays(path.join(folder, `holidays-${side.calendar}.yaml`), namesOf(side.country))
        : legalHolidays(side.country, namesOf(side.country)),
  }));
  return {
    id: pack.id,
    name: pack.name,
    fields: pack.fields,
    sides: sides as unknown as [Side, Side],
    divided: readYaml(path.join(folder, 'regions.yaml'), regionsSchema),
  };
}

/** Holidays that a government announces a year at a time, together with make-up working days. */
function announcedHolidays(file: string, nameOf: NameOf): HolidayTable {
  const { years } = readYaml(file, holidaySchema);
  const daysOff = new Map<Day, string>();
  for (const { from, until, name } of years.flatMap((year) => year.daysOff))
    for (let day = from; day <= until; day = addDays(day, 1)) daysOff.set(day, name);
  return {
    announcedYears: new Set(years.map(({ year }) => year)),
    daysOff: new Set(daysOff.keys()),
    makeUpDays: new Set(years.flatMap(({ makeUpDays }) => makeUpDays)),
    names: new Map([...daysOff].map(([day, name]) => [day, nameOf(name) ?? { zh: name }])),
  };
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2060;

/** Holidays that follow from the law and so are known for any year. */
function legalHolidays(country: string, nameOf: NameOf): HolidayTable {
  const source = new Holidays(country);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, offset) => FIRST_YEAR + offset);
  const daysOff = years.flatMap((year) =>
    source
      .getHolidays(year, 'en')
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => [date.slice(0, 10), nameOf(name) ?? { en: name }] as const),
  );
  return {
    announcedYears: new Set(years),
    daysOff: new Set(daysOff.map(([day]) => day)),
    makeUpDays: new Set(),
    names: new Map(daysOff),
  };
}
