import fc from 'fast-check';
import type { Schema } from './operation.ts';

/** Ids and references that stand in the database, by the noun they belong to. */
export interface Known {
  /** All of a noun, such as `case` or `listing`; of any noun when it is unknown. */
  of(noun: string): readonly string[];
}

const words = [
  'energy storage',
  'a better membrane for hydrogen',
  '氢能储存与运输',
  'Épuration des eaux usées',
  'waterzuivering',
  'x',
  'KU Leuven',
  'en',
  'cn',
  'be',
];

const dayFrom = (days: number) =>
  new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.integer({ min: -4_000, max: 4_000 }).map(dayFrom),
  'date-time': fc.integer({ min: -4_000, max: 4_000 }).map((days) => `${dayFrom(days)}T08:30:00Z`),
  uri: fc.constantFrom('https://centre.example/a?b=c#d', 'https://doi.org/10.1000/182'),
  email: fc.nat(99).map((number) => `somebody-${number}@fuzz.example`),
};

/** The noun that a parameter means: `caseId` a case, a bare `id` what stands before it in the address, else its own name. */
export function nounOf(name: string, path: string): string {
  if (name !== 'id') return name.replace(/Ids?$/, '');
  const parts = path.split('/');
  const before = parts[parts.indexOf(`{${name}}`) - 1] ?? '';
  return before.replace(/ies$/, 'y').replace(/s$/, '');
}

function textOf(schema: Schema, noun: string, known: Known): fc.Arbitrary<string> {
  const { format = '', pattern, minLength = 0, maxLength = 200 } = schema;
  const ids = known.of(noun);
  if (format === 'uuid' || (/reference|code|slug|id$/i.test(noun) && ids.length > 0))
    return fc.oneof(
      { weight: 9, arbitrary: ids.length > 0 ? fc.constantFrom(...ids) : fc.uuid() },
      { weight: 1, arbitrary: fc.uuid() },
    );
  const formatted = formats[format];
  if (formatted) return formatted;
  if (pattern !== undefined) return patterned(pattern, maxLength);
  return fc
    .constantFrom(...words)
    .map((word) => word.padEnd(minLength, ' and more').slice(0, Math.max(1, maxLength)));
}

function patterned(pattern: string, maxLength: number): fc.Arbitrary<string> {
  const safe = pattern.includes(String.raw`\P{C}`) ? '^[a-z]{3,9}$' : pattern;
  try {
    return fc.stringMatching(new RegExp(safe)).map((text) => text.slice(0, maxLength));
  } catch {
    return fc.constant('2027-03-01');
  }
}

interface Place {
  readonly known: Known;
  /** The property or parameter that the value is for. */
  readonly noun: string;
}

const numbers = ({ minimum = 0, exclusiveMinimum, maximum = 1_000 }: Schema, isWhole: boolean) => {
  const min = Math.max(exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1, -1e9);
  const max = Math.max(min, Math.min(maximum, 1e9));
  if (isWhole) return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  return fc.double({ min, max, noNaN: true });
};

const makers: Readonly<Record<string, (schema: Schema, place: Place) => fc.Arbitrary<unknown>>> = {
  string: (schema, { noun, known }) => textOf(schema, noun, known),
  integer: (schema) => numbers(schema, true),
  number: (schema) => numbers(schema, false),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items = {}, minItems = 0, maxItems = 4 }, place) =>
    fc.array(soundValue(items, place), {
      minLength: Math.min(minItems, 20),
      maxLength: Math.max(Math.min(minItems, 20), Math.min(maxItems, 4)),
    }),
  object: objectOf,
};

function objectOf(schema: Schema, { known }: Place): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties, propertyNames } = schema;
  if (properties === undefined && typeof additionalProperties === 'object')
    return fc.dictionary(
      soundValue(propertyNames ?? { type: 'string' }, { known, noun: '' }) as fc.Arbitrary<string>,
      soundValue(additionalProperties, { known, noun: '' }),
      { maxKeys: 3 },
    );
  const members = Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, inner]) => [
      name,
      soundValue(inner, { known, noun: name.replace(/(Id|Ids)$/, '') }),
    ]),
  );
  return fc.record(members, { requiredKeys: required.filter((name) => name in members) });
}

/** Values that a schema allows, as far as a schema can say. */
export function soundValue(schema: Schema, place: Place): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => soundValue(choice, place)));
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  const make = makers[type ?? ''];
  // A schema that says nothing stands for a list of a query string: one, several, or none.
  return make ? make(schema, place) : fc.constantFrom<unknown>('en', 'cn', 'energy', ['en', 'zh'], []);
}
