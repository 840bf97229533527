import {
  type Claim,
  identifierSchemes,
  recordKinds,
  type RecordKind,
  type Relation,
  relations,
} from '#contracts/register';
import { languages } from '#platform/languages';
import type { ContentFault, Known } from '../judge-content.ts';
import {
  countColumns,
  dateColumns,
  linkColumns,
  moneyColumns,
  partyColumns,
  recordColumns,
  textColumns,
} from './columns.ts';
import { Cells, present } from './read-cells.ts';
import { readinessOf, standingsOf } from './read-standings.ts';

/** A link of a row: to a record of the register, or to another row of the same file. */
export interface RowLink {
  readonly relation: Relation;
  readonly to: { readonly record: string } | { readonly key: string };
}

/** What a row says, shaped but not yet judged. */
export interface ReadRow {
  readonly key: string;
  readonly content: Record<string, unknown> & { readonly claims: readonly Stated[] };
  readonly links: readonly RowLink[];
  /** The column of each statement. */
  readonly columns: readonly string[];
}

export type RowReading = ReadRow | { readonly faults: readonly ContentFault[] };
type Stated = Omit<Claim, 'value' | 'isChosen'> & { readonly value: unknown };
type Said = { readonly column: string; readonly claim: Stated };

const SOURCE = 'import';

/** Reads rows of a table; or says everything that keeps one from being read. */
export function rowReader(known: Known): (row: Readonly<Record<string, string>>) => RowReading {
  const columns = new Set(recordColumns(known.sides));
  const money = moneyColumns(known.sides);
  return (row) => readRow(row, columns, money);
}

type MoneyColumns = ReturnType<typeof moneyColumns>;

function readRow(
  row: Readonly<Record<string, string>>,
  columns: ReadonlySet<string>,
  money: MoneyColumns,
): RowReading {
  const strange = Object.keys(row).filter((column) => !columns.has(column));
  const cells = new Cells(row);
  if (strange.length > 0) cells.fault('column-unknown', strange[0]!, { columns: strange.join(', ') });
  const key = cells.needed('key');
  cells.needed('kind');
  const kind = cells.oneOf<RecordKind>('kind', recordKinds);
  const said = statementsOf(cells, money);
  const links = linksOf(cells);
  const content = {
    kind,
    ...present('type', cells.text('type')),
    fields: cells.several('fields'),
    giving: cells.several('giving'),
    sources: [sourceOf(cells)],
    claims: said.map(({ claim }) => claim),
    statuses: standingsOf(cells, SOURCE),
    identifiers: identifiersOf(cells),
  };
  if (cells.faults.length > 0) return { faults: cells.faults };
  return { key, content, links, columns: said.map(({ column }) => column) };
}

const sourceOf = (cells: Cells) => ({
  key: SOURCE,
  title: cells.needed('source_title'),
  ...present('href', cells.text('source_href')),
  ...present('publishedOn', cells.text('source_published_on')),
  ...present('readOn', cells.text('source_read_on')),
});

function statementsOf(cells: Cells, money: MoneyColumns): Said[] {
  const texts = textColumns.flatMap(({ property, column }): Said[] => {
    const all = languages.flatMap((language) => {
      const text = cells.text(`${column}_${language}`);
      return text === undefined ? [] : [[language, text]];
    });
    if (all.length === 0) return [];
    return [stated(property, `${column}_${all[0]![0]}`, { is: 'texts', texts: Object.fromEntries(all) })];
  });
  if (!texts.some(({ claim }) => claim.property === 'title')) cells.fault('cell-empty', 'title_en');
  return [
    ...texts,
    ...dateColumns.flatMap(({ property, column }) =>
      cells.several(column).map((date) => stated(property, column, { is: 'date', date })),
    ),
    ...placeOf(cells),
    ...partyColumns.flatMap(({ property, column }) =>
      cells.several(column).map((party) => stated(property, column, partyOf(party))),
    ),
    ...moneyOf(cells, money),
    ...countColumns.flatMap(({ property, column }) =>
      cells.several(column).map((number) => stated(property, column, { is: 'count', count: Number(number) })),
    ),
    ...linkColumns.flatMap(({ property, column }) =>
      cells
        .several(column)
        .map((href) => stated(property, column, { is: 'link', title: { en: href }, href })),
    ),
    ...readinessOf(cells).map((level) => stated('readiness', 'readiness', level)),
  ];
}

const stated = (property: Claim['property'], column: string, value: unknown): Said => ({
  column,
  claim: { property, value, source: SOURCE },
});

/** `cn: Name` for one of the sides, `SE: Name` for another country, else the name alone. */
function partyOf(text: string) {
  const [, where = '', name = text] = /^([a-z]{2}|[A-Z]{2}):\s*(.+)$/s.exec(text) ?? [];
  const placed = where === '' ? {} : where === where.toLowerCase() ? { side: where } : { country: where };
  return { is: 'party', name: { en: name }, ...placed };
}

function placeOf(cells: Cells): Said[] {
  const name = cells.text('place');
  if (name === undefined) return [];
  const number = (column: string) => {
    const text = cells.text(column);
    return text === undefined ? undefined : Number(text.replace(',', '.'));
  };
  return [
    stated('place', 'place', {
      is: 'place',
      name: { en: name },
      ...present('country', cells.text('place_country')),
      ...present('latitude', number('latitude')),
      ...present('longitude', number('longitude')),
    }),
  ];
}

/** An amount without its currency is no amount, and neither is a currency alone. */
function moneyOf(cells: Cells, money: MoneyColumns): Said[] {
  return money.flatMap(({ amount: column, currency: beside, side }) => {
    const [amount, currency] = [cells.text(column), cells.text(beside)];
    if (amount === undefined && currency === undefined) return [];
    if (amount === undefined || currency === undefined) {
      cells.fault('half-a-currency', amount === undefined ? column : beside);
      return [];
    }
    return [stated('money', column, { is: 'money', money: { amount, currency }, ...present('side', side) })];
  });
}

/** `under agreement-12`, or `under #key` for another row. */
function linksOf(cells: Cells): RowLink[] {
  return cells.several('links').flatMap((text): RowLink[] => {
    const [word = '', target = ''] = text.split(/\s+(.*)/s);
    const relation = cells.oneOf<Relation>('links', relations, word);
    if (relation && target.startsWith('#')) return [{ relation, to: { key: target.slice(1) } }];
    if (relation && /^[a-z]+-\d{1,12}$/.test(target)) return [{ relation, to: { record: target } }];
    if (relation) cells.fault('link-misspelt', 'links', { value: text.slice(0, 60) });
    return [];
  });
}

/** `doi 10.5555/1`; of one side: `award-number be G0A0026N`. */
function identifiersOf(cells: Cells) {
  return cells.several('identifiers').flatMap((text) => {
    const [word = '', rest = ''] = text.split(/\s+(.*)/s);
    const scheme = cells.oneOf('identifiers', identifierSchemes, word);
    const [, side, value = rest] = /^([a-z]{2})\s+(.+)$/s.exec(rest) ?? [];
    return scheme ? [{ scheme, value, ...present('side', side) }] : [];
  });
}
