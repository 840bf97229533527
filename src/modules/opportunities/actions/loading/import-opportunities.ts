import type { Corridor } from '#platform/corridor';
import { type ImportReport, runImport, type Source } from '#platform/imports';
import type { KnownPlaces } from '../../domain/import/read-record.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { takeRecords } from './take-records.ts';

export interface ImportWish {
  readonly source: Source;
  /** What records come from when they do not say so themselves; the file's name when absent. */
  readonly sourceTitle?: string;
  progress?(done: { rows: number; bytesRead: number; bytesTotal: number }): void;
}

/**
 * Imports offers and requests of another register and opens them at once: they are its listings, judged by what the centre
 * can show. Goes on where a killed import stopped; the same file again changes nothing.
 */
export function importOpportunities(
  deps: OpportunitiesDeps,
  { source, sourceTitle, progress }: ImportWish,
): Promise<ImportReport> {
  const known = knownPlaces(deps.corridor, sourceTitle ?? source.name);
  return runImport({
    db: deps.db,
    source,
    kind: 'opportunities',
    take: (db, rows) => takeRecords({ ...deps, db }, rows, { known, digest: source.digest }),
    ...(progress && { progress }),
  });
}

function knownPlaces({ sides, fields }: Corridor, defaultSource: string): KnownPlaces {
  const names = fields.flatMap(({ code, name }) =>
    [code, ...Object.values(name)].map((called) => [called.toLowerCase(), code] as const),
  );
  return {
    sideOf: new Map(sides.map(({ country, code }) => [country, code])),
    fieldOf: new Map(names),
    defaultSource,
  };
}
