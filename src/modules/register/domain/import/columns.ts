import { properties, type Property } from '#contracts/register';
import { languages } from '#platform/languages';

const names = Object.keys(properties) as Property[];
const columnOf = (property: Property) => property.replaceAll('-', '_');
const ofShape = (shape: string) => names.filter((name) => properties[name].shape === shape);

/** Columns of statements by the property that they state. */
export const dateColumns = ofShape('date').map((property) => ({ property, column: columnOf(property) }));
export const partyColumns = ofShape('party').map((property) => ({ property, column: columnOf(property) }));
export const linkColumns = ofShape('link').map((property) => ({ property, column: columnOf(property) }));
export const countColumns = ofShape('count').map((property) => ({ property, column: columnOf(property) }));
export const textColumns = ofShape('texts').map((property) => ({ property, column: columnOf(property) }));

/** Amounts with their currency: of each side, and one of nobody's in particular. */
export const moneyColumns = (sides: readonly string[]) =>
  ['', ...sides.map((side) => `_${side}`)].map((end) => ({
    amount: `money${end}`,
    currency: `currency${end}`,
    ...(end !== '' && { side: end.slice(1) }),
  }));

/** Every column that a table of records may have. `key`, `kind`, one title and `source_title` are needed. */
export const recordColumns = (sides: readonly string[]): readonly string[] => [
  'key',
  'kind',
  'type',
  ...textColumns.flatMap(({ column }) => languages.map((language) => `${column}_${language}`)),
  ...dateColumns.map(({ column }) => column),
  'place',
  'place_country',
  'latitude',
  'longitude',
  ...partyColumns.map(({ column }) => column),
  ...moneyColumns(sides).flatMap(({ amount, currency }) => [amount, currency]),
  ...countColumns.map(({ column }) => column),
  ...linkColumns.map(({ column }) => column),
  'readiness',
  'standing',
  'fields',
  'giving',
  'links',
  'identifiers',
  'source_title',
  'source_href',
  'source_published_on',
  'source_read_on',
];
