import path from 'node:path';
import { easter } from 'date-easter';
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

const source = z.strictObject({ title: z.string(), href: z.url() });
/** A leap year has all days. */
const dayOfYear = z.string().refine((day) => z.iso.date().safeParse(`2000-${day}`).success, 'is no MM-DD');

const holidaySchema = z.strictObject({
  country: z.string().length(2),
  /** What a government announces a year at a time, together with make-up working days. */
  years: z
    .array(
      z.strictObject({
        year: z.number().int(),
        source,
        daysOff: z.array(
          z
            .strictObject({ from: z.iso.date(), until: z.iso.date(), name: z.string() })
            .refine(({ from, until }) => from <= until, 'ends before it begins'),
        ),
        makeUpDays: z.array(z.iso.date().refine(isWeekend, 'is no Saturday or Sunday')),
      }),
    )
    .optional(),
  /** What a law names for all years. */
  everyYear: z
    .strictObject({
      source,
      daysOff: z.array(
        z
          .strictObject({
            on: dayOfYear.optional(),
            daysAfterEaster: z.number().int().optional(),
            name: z.string(),
          })
          .refine(
            ({ on, daysAfterEaster }) => (on === undefined) !== (daysAfterEaster === undefined),
            'needs either on or daysAfterEaster',
          ),
      ),
    })
    .optional(),
});

const namesSchema = z.array(z.strictObject({ country: z.string().length(2), is: z.string(), name: inFour }));

const regionsSchema = z.array(
  z.strictObject({
    country: z.string().length(2),
    reviewed: z.iso.date(),
    source,
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
    holidays: holidaysIn(path.join(folder, `holidays-${side.calendar}.yaml`), namesOf(side.country)),
  }));
  return {
    id: pack.id,
    name: pack.name,
    fields: pack.fields,
    sides: sides as unknown as [Side, Side],
    divided: readYaml(path.join(folder, 'regions.yaml'), regionsSchema),
  };
}

function holidaysIn(file: string, nameOf: NameOf): HolidayTable {
  const { years = [], everyYear } = readYaml(file, holidaySchema);
  const announced = years.flatMap(({ daysOff }) => daysOff.flatMap(daysBetween));
  const standing = everyYear ? knownYears.flatMap((year) => everyYear.daysOff.map(inYear(year))) : [];
  const names = new Map(
    [...standing, ...announced].map(({ day, name }) => [day, nameOf(name) ?? asWritten(name)]),
  );
  return {
    announcedYears: new Set(everyYear ? knownYears : years.map(({ year }) => year)),
    daysOff: new Set(names.keys()),
    makeUpDays: new Set(years.flatMap(({ makeUpDays }) => makeUpDays)),
    names,
  };
}

const asWritten = (name: string) => (/\p{Script=Han}/u.test(name) ? { zh: name } : { en: name });

interface Stretch {
  readonly from: Day;
  readonly until: Day;
  readonly name: string;
}

function daysBetween({ from, until, name }: Stretch): { day: Day; name: string }[] {
  const days: Day[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days.map((day) => ({ day, name }));
}

const [FIRST_YEAR, LAST_YEAR] = [2000, 2060];

/** Years whose holidays follow from a law that names them for all. */
const knownYears = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, offset) => FIRST_YEAR + offset);

interface YearlyHoliday {
  readonly on?: string | undefined;
  readonly daysAfterEaster?: number | undefined;
  readonly name: string;
}

const inYear =
  (year: number) =>
  ({ on, daysAfterEaster = 0, name }: YearlyHoliday) => ({
    day: on === undefined ? addDays(easter(year).toString(), daysAfterEaster) : `${year}-${on}`,
    name,
  });
