import type { Database } from '#platform/database';
import {
  type ImportReport,
  type RowFault,
  type RowOutcome,
  runImport,
  type Source,
  type SourceRow,
} from '#platform/imports';
import type { OrganisationClaim, SourceRecord } from '../domain/claim.ts';
import { type ListColumn, listColumns, readListRow } from '../domain/sources/list.ts';
import { type FieldFault, readRorRecord } from '../domain/sources/ror.ts';
import type { PartiesTables } from '../store/tables.ts';
import type { PartiesDeps } from './deps.ts';
import { findCyclicParents } from './find-cyclic-parents.ts';
import { keepOrganisations } from './keep-organisations.ts';
import { rorSchema } from './ror-schema.ts';

export const organisationFormats = ['ror', 'csv'] as const;

interface ImportOfOrganisations {
  readonly source: Source;
  /** `ror`: JSON lines of the registry's schema 2; `csv`: a table with the columns of `listColumns`. */
  readonly format: (typeof organisationFormats)[number];
  /** Short name of a list, so that its next edition changes the same organisations; the registry needs none. */
  readonly list?: string;
  progress?(done: { rows: number; bytesRead: number; bytesTotal: number }): void;
}

type Reading = { claim: SourceRecord<OrganisationClaim> } | { faults: FieldFault[] };
type Sound = { line: number; record: SourceRecord<OrganisationClaim> };

/** Imports organisations: once or ten times with the same end, whatever was killed in between; bad rows are told and left out. */
export function importOrganisations(
  deps: PartiesDeps,
  { source, format, list, progress }: ImportOfOrganisations,
): Promise<ImportReport> {
  const read = format === 'ror' ? readRor(deps) : readList(deps, list ?? 'list');
  const lineOf = new Map<string, number>();
  return runImport<PartiesTables>({
    db: deps.db,
    source,
    kind: `organisations ${format} ${list ?? ''}`.trim(),
    ...(progress && { progress }),
    take: (transaction, rows) => takeRows({ deps, transaction, lineOf }, rows, read),
  });
}

interface Taking {
  readonly deps: PartiesDeps;
  readonly transaction: Database<PartiesTables>;
  /** Where each key of the file was met first: a second row of the same organisation is refused. */
  readonly lineOf: Map<string, number>;
}

async function takeRows(
  { deps, transaction, lineOf }: Taking,
  rows: SourceRow[],
  read: (value: unknown) => Reading,
) {
  const refused = new Map<number, FieldFault[]>();
  const sound: Sound[] = [];
  for (const { line, value } of rows) {
    const reading = read(value);
    const faults = 'faults' in reading ? reading.faults : repeated(lineOf, line, reading.claim.key);
    if (faults.length > 0) refused.set(line, faults);
    else if ('claim' in reading) sound.push({ line, record: reading.claim });
  }
  const cyclic = await findCyclicParents(
    transaction,
    sound.map(({ record }) => record),
  );
  const good = sound.filter(({ record }) => !cyclic.has(record));
  for (const { line, record } of sound)
    if (cyclic.has(record)) refused.set(line, [cycleFault(cyclic.get(record)!)]);
  const kept = await keepOrganisations(
    deps,
    transaction,
    good.map(({ record }) => record),
  );
  const taken = new Map(good.map(({ line }, place) => [line, kept[place]!]));
  return rows.map(({ line }): RowOutcome => {
    const outcome = taken.get(line);
    return outcome
      ? { line, ...outcome }
      : { line, is: 'refused', faults: atLine(line, refused.get(line) ?? []) };
  });
}

const atLine = (line: number, faults: readonly FieldFault[]): RowFault[] =>
  faults.map((fault) => ({ line, ...fault }));

function repeated(lineOf: Map<string, number>, line: number, key: string): FieldFault[] {
  const first = lineOf.get(key) ?? line;
  lineOf.set(key, first);
  if (first === line) return [];
  return [{ code: 'parties.row-repeated', message: `“${key}” stands in line ${first} already.` }];
}

const cycleFault = (chain: readonly string[]): FieldFault => ({
  code: 'parties.parent-cycle',
  message: `An organisation cannot be above itself: ${chain.join(' → ')}.`,
});

function readRor({ corridor }: PartiesDeps) {
  const ownLanguages = (country: string) =>
    corridor.sides.find((side) => side.country === country)?.languages ?? [];
  return (value: unknown): Reading => {
    const shape = rorSchema.safeParse(value);
    if (shape.success) return readRorRecord(shape.data, ownLanguages);
    return {
      faults: shape.error.issues.map(({ path, message }) => ({
        code: 'parties.row-misshapen',
        message,
        path: path.join('.'),
      })),
    };
  };
}

function readList({ corridor }: PartiesDeps, list: string) {
  const context = { list, fields: corridor.fields.map(({ code }) => code) };
  const known = new Set<string>(listColumns);
  return (value: unknown): Reading => {
    const row = value as Record<string, string>;
    const strange = Object.keys(row).filter((column) => !known.has(column));
    if (strange.length === 0) return readListRow(row as Record<ListColumn, string>, context);
    return {
      faults: [
        {
          code: 'parties.column-unknown',
          message: `Unknown columns: ${strange.join(', ')}. Known: ${listColumns.join(', ')}.`,
        },
      ],
    };
  };
}
