import { inTransaction } from '#platform/database';
import { type ImportReport, type RowOutcome, runImport, type SourceRow } from '#platform/imports';
import { record } from '#platform/journal';
import { type AddedFault, type AddedPair, pairsOfRow } from '../domain/added-pairs.ts';
import { wordListUnknown } from '../domain/refusals.ts';
import {
  deleteList,
  ensureList,
  type LexiconDatabase,
  markChanged,
  pairKey,
  setPairs,
} from '../store/added-words.ts';
import type { LexiconTables } from '../store/tables.ts';
import { openWordFile } from '../store/word-files.ts';

export interface WordImport {
  readonly file: string;
  /** The list that the words belong to; the same name again adds to it. */
  readonly list: string;
  readonly licence?: string;
  progress?(done: { rows: number; bytesRead: number; bytesTotal: number }): void;
}

const BATCH = 2000;

function outcomeOf(
  line: number,
  pairs: readonly AddedPair[],
  written: ReadonlyMap<string, 'created' | 'changed'>,
): RowOutcome {
  const states = pairs.map((pair) => written.get(pairKey(pair)));
  const is = states.includes('created') ? 'created' : states.includes('changed') ? 'changed' : 'unchanged';
  return { line, is, id: pairs[0] ? pairKey(pairs[0]) : '' };
}

const refused = (line: number, faults: readonly AddedFault[]): RowOutcome => ({
  line,
  is: 'refused',
  faults: faults.map((fault) => ({ line, ...fault })),
});

/**
 * Adds a list of words to the centre's own. Entries take effect when the lexicon is loaded again; a bad row is
 * reported and stops nothing.
 */
export async function importWords(db: LexiconDatabase, order: WordImport): Promise<ImportReport> {
  const source = await openWordFile(order.file);
  return runImport<LexiconTables>({
    db,
    source,
    kind: `words of ${order.list}`,
    batchSize: BATCH,
    ...(order.progress && { progress: order.progress }),
    take: (transaction, rows) => takeRows(transaction, order, rows),
  });
}

async function takeRows(
  db: LexiconDatabase,
  { list, licence }: WordImport,
  rows: SourceRow[],
): Promise<RowOutcome[]> {
  const read = rows.map(({ line, value }) => ({ line, ...pairsOfRow(value) }));
  const pairs = read.flatMap((row) => ('pairs' in row ? row.pairs : []));
  if (pairs.length === 0) return read.map((row) => refused(row.line, 'faults' in row ? row.faults : []));
  await ensureList(db, list, licence);
  const written = await setPairs(db, list, pairs);
  if (written.size > 0) {
    await markChanged(db, list);
    await record(db, 'lexicon.words-added', { list, pairs: written.size });
  }
  return read.map((row) =>
    'pairs' in row ? outcomeOf(row.line, row.pairs, written) : refused(row.line, row.faults),
  );
}

/** Takes a list away again. */
export async function removeWords(db: LexiconDatabase, list: string): Promise<void> {
  await inTransaction(db, async (transaction) => {
    if (!(await deleteList(transaction, list))) throw wordListUnknown(list);
    await record(transaction, 'lexicon.words-removed', { list });
  });
}
