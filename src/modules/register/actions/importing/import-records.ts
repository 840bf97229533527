import type { ImportReport } from '#platform/imports';
import { rowReader } from '../../domain/import/read-row.ts';
import { knownOf, type RegisterDeps } from '../deps.ts';
import { type FileWish, importFile } from './import-file.ts';

/** Imports a table of records. `list` is its short name, so that its next edition changes the same records. */
export function importRecords(
  deps: RegisterDeps,
  { list, ...wish }: FileWish & { readonly list: string },
): Promise<ImportReport> {
  const known = knownOf(deps);
  const read = rowReader(known);
  return importFile(deps, wish, {
    kind: `register csv ${list}`,
    why: `Imported from the list “${list}”.`,
    reader: {
      read: (value) => read(value as Record<string, string>),
      keyOf: (value) => (value as Record<string, string>)['key']?.trim(),
      originOf: (key) => `csv:${list}:${key}`,
      known,
    },
  });
}
