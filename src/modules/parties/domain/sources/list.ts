import {
  type Identifier,
  type IdentifierScheme,
  type OrganisationStatus,
  organisationStatuses,
  organisationTypes,
} from '#contracts/parties';
import { isDay } from '#platform/calendar';
import { type Language, languages } from '#platform/languages';
import {
  type Fact,
  type NameClaim,
  type OrganisationClaim,
  ranks,
  type RelationClaim,
  type SourceRecord,
} from '../claim.ts';
import { readIdentifier } from '../identifiers/identifier.ts';
import { schemes } from '../identifiers/schemes.ts';
import { fold } from '../names/folding.ts';
import { languageOfName } from '../names/organisation-key.ts';
import { scriptOf } from '../names/script.ts';
import type { FieldFault } from './ror.ts';

const SCHEME_COLUMNS = {
  ror: 'ror',
  be_enterprise: 'be-enterprise',
  cn_uscc: 'cn-uscc',
  lei: 'lei',
  vat: 'vat',
  isni: 'isni',
  wikidata: 'wikidata',
} as const satisfies Record<string, IdentifierScheme>;

/** Columns of a list of organisations. `key`, `name`, `type` and `country` are needed; several values in a cell stand apart by `|`. */
export const listColumns = [
  'key',
  'name',
  ...languages.map((language) => `name_${language}` as const),
  'short_name',
  'former_name',
  'type',
  'country',
  'city',
  'region',
  'latitude',
  'longitude',
  'website',
  'fields',
  ...(Object.keys(SCHEME_COLUMNS) as (keyof typeof SCHEME_COLUMNS)[]),
  'parent',
  'status',
  'since',
  'until',
  ...languages.map((language) => `fact_${language}` as const),
  'source_title',
  'source_href',
  'source_read_on',
] as const;
export type ListColumn = (typeof listColumns)[number];
export type ListRow = Partial<Record<ListColumn, string>>;

/** What a reader of lists needs to know: the list's name, and which fields the corridor has. */
export interface ListContext {
  /** Short name of the list, part of every record's source: `csv:<list>`. */
  readonly list: string;
  readonly fields: readonly string[];
}

/** What a list says of an organisation, or every fault of the row at once. */
export function readListRow(
  row: ListRow,
  context: ListContext,
): { claim: SourceRecord<OrganisationClaim> } | { faults: FieldFault[] } {
  const cells = new Cells(row);
  const source = `csv:${context.list}`;
  const key = cells.needed('key');
  const title = cells.text('source_title') ?? context.list;
  const href = cells.address('source_href');
  const readOn = cells.day('source_read_on');
  const claim: OrganisationClaim = {
    type: cells.oneOf('type', organisationTypes) ?? 'other',
    names: namesOf(cells),
    identifiers: identifiersOf(cells),
    places: placesOf(cells),
    ...optional('website', cells.address('website')),
    fields: cells.several('fields', context.fields),
    relations: parentsOf(cells, source),
    history: historyOf(cells),
    facts: factsOf(cells, { title, ...optional('href', href), ...optional('readOn', readOn) }),
    isInvented: false,
  };
  if (cells.faults.length > 0) return { faults: cells.faults };
  const record = { source, key, rank: ranks.list, title, claim };
  return { claim: { ...record, ...optional('href', href), ...optional('readOn', readOn) } };
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

const LONGEST: Partial<Record<ListColumn, number>> = {
  key: 200,
  parent: 600,
  website: 2000,
  source_href: 2000,
};
const LONGEST_CELL = 1000;
const LONGEST_FACT = 5000;

/** The cells of a row, read with a note of everything that is wrong with them. */
class Cells {
  readonly faults: FieldFault[] = [];
  readonly #row: ListRow;

  constructor(row: ListRow) {
    this.#row = row;
  }

  text(column: ListColumn): string | undefined {
    const text = this.#row[column]?.trim() || undefined;
    const longest = LONGEST[column] ?? (column.startsWith('fact_') ? LONGEST_FACT : LONGEST_CELL);
    if (text === undefined || text.length <= longest) return text;
    this.fault(column, `The cell has ${text.length} characters; at most ${longest} are taken.`);
    return undefined;
  }

  fault(path: ListColumn, message: string) {
    const fault = { code: 'parties.cell-faulty', message, path };
    if (!this.faults.some((one) => one.path === path && one.message === message)) this.faults.push(fault);
  }

  needed(column: ListColumn): string {
    const text = this.text(column);
    if (!this.#row[column]?.trim()) this.fault(column, `The column “${column}” must not be empty.`);
    return text ?? '';
  }

  split(column: ListColumn): string[] {
    return (this.text(column) ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean);
  }

  oneOf<T extends string>(column: ListColumn, known: readonly T[]): T | undefined {
    const text = this.needed(column);
    const found = known.find((one) => one === text);
    if (text && !found) this.fault(column, `“${text}” is not one of: ${known.join(', ')}.`);
    return found;
  }

  several(column: ListColumn, known: readonly string[]): string[] {
    const parts = this.split(column);
    for (const part of parts)
      if (!known.includes(part)) this.fault(column, `“${part}” is not one of: ${known.join(', ')}.`);
    return parts;
  }

  number(column: ListColumn, most: number): number | undefined {
    const text = this.text(column);
    if (!text) return undefined;
    const number = /^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
    if (Math.abs(number) <= most) return number;
    this.fault(column, `“${text}” is not a number between -${most} and ${most}.`);
    return undefined;
  }

  address(column: ListColumn): string | undefined {
    const text = this.text(column);
    if (text === undefined || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text)) return text;
    this.fault(column, `“${text}” is not a web address that starts with http:// or https://.`);
    return undefined;
  }

  day(column: ListColumn): string | undefined {
    const text = this.text(column);
    if (text === undefined || isDay(text)) return text;
    this.fault(column, `“${text}” is not a day such as 2026-11-22.`);
    return undefined;
  }

  /** A year, a month or a day. */
  date(column: ListColumn): string | undefined {
    const text = this.text(column);
    if (text === undefined || isDay(text + '0000-01-01'.slice(text.length))) return text;
    this.fault(column, `“${text}” is not a year, a month or a day such as 1425, 2004-11 or 2004-11-18.`);
    return undefined;
  }
}

function namesOf(cells: Cells): NameClaim[] {
  const name = cells.needed('name');
  if (name && fold(name) === '') cells.fault('name', 'A name needs at least one letter or digit.');
  const claim = (text: string, kind: NameClaim['kind'], language?: string): NameClaim => ({
    text,
    script: scriptOf(text),
    kind,
    ...optional('language', language ?? languageOfName(text)),
  });
  const named = (language: Language) =>
    cells.split(`name_${language}`).map((text) => claim(text, 'translated', language));
  const all = [
    ...(name
      ? [
          claim(
            name,
            'official',
            languages.find((language) => cells.split(`name_${language}`).includes(name)),
          ),
        ]
      : []),
    ...languages.flatMap(named),
    ...cells.split('short_name').map((text) => claim(text, 'short')),
    ...cells.split('former_name').map((text) => claim(text, 'former')),
  ];
  return all.filter(
    ({ text }, place) => fold(text) !== '' && all.findIndex((one) => one.text === text) === place,
  );
}

function identifiersOf(cells: Cells): Identifier[] {
  return Object.entries(SCHEME_COLUMNS).flatMap(([column, scheme]) =>
    cells.split(column as ListColumn).flatMap((written): Identifier[] => {
      const reading = readIdentifier(scheme, written);
      if (reading.is === 'sound') return [{ scheme, value: reading.value, certainty: 'certain' }];
      if (reading.is === 'check-failed' && schemes[scheme].hasHonestExceptions)
        return [{ scheme, value: reading.value, certainty: 'alternative' }];
      const what =
        reading.is === 'misshapen' ? 'does not have the form of' : 'has check characters that do not fit:';
      cells.fault(column as ListColumn, `“${written}” ${what} ${scheme} (${schemes[scheme].source.title}).`);
      return [];
    }),
  );
}

function placesOf(cells: Cells) {
  const country = cells.needed('country').toUpperCase();
  if (country && !/^[A-Z]{2}$/.test(country))
    cells.fault('country', `“${country}” is not an ISO 3166 code of two letters.`);
  const [latitude, longitude] = [cells.number('latitude', 90), cells.number('longitude', 180)];
  if ((latitude === undefined) !== (longitude === undefined))
    cells.fault('latitude', 'Latitude and longitude need each other.');
  return [
    {
      country,
      ...optional('city', cells.text('city')),
      ...optional('region', cells.text('region')),
      ...optional('latitude', latitude),
      ...optional('longitude', longitude),
    },
  ];
}

/** A parent is named as `ror:05f950310`, `be-enterprise:…`, or by the key of another row of the same list. */
function parentsOf(cells: Cells, source: string): RelationClaim[] {
  return cells.split('parent').map((written) => {
    const [scheme = '', value] = written.split(/:(.*)/s);
    if (value !== undefined && scheme in schemes) {
      const reading = readIdentifier(scheme as IdentifierScheme, value);
      if (reading.is === 'sound')
        return { kind: 'parent', target: { scheme, value: reading.value }, name: written };
      cells.fault('parent', `“${written}” is not a sound identifier of the scheme ${scheme}.`);
    }
    return { kind: 'parent', target: { scheme: source, value: written }, name: written };
  });
}

function historyOf(cells: Cells) {
  const status: OrganisationStatus = cells.text('status')
    ? (cells.oneOf('status', organisationStatuses) ?? 'active')
    : 'active';
  const [from, until] = [cells.date('since'), cells.date('until')];
  if (status === 'active' && until === undefined) return [{ status, ...optional('from', from) }];
  const lived = { status: 'active' as const, ...optional('from', from), ...optional('until', until) };
  return [
    ...(from || until ? [lived] : []),
    { status: status === 'active' ? ('inactive' as const) : status, ...optional('from', until) },
  ];
}

function factsOf(cells: Cells, source: Fact['source']): Fact[] {
  const texts = Object.fromEntries(
    languages.flatMap((language) => {
      const text = cells.text(`fact_${language}`);
      return text ? [[language, text]] : [];
    }),
  );
  if (Object.keys(texts).length === 0) return [];
  if (!cells.text('source_title')) cells.fault('source_title', 'A fact needs its source.');
  return [{ texts, source }];
}
