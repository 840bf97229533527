import { type Database, inTransaction } from '#platform/database';
import { Refusal } from '#platform/refusal';
import type { RowFault, Source, SourceItem, SourceRow } from './source.ts';
import { advanceRun, beginRun, type Counts, endRun, type Run } from './store/runs.ts';

/** What became of one row. */
export type RowOutcome = { readonly line: number } & (
  | { readonly is: 'created' | 'changed' | 'unchanged'; readonly id: string }
  | { readonly is: 'refused'; readonly faults: readonly RowFault[] }
);

/** Counts are of rows and cover the whole file, also the part that an earlier, killed run had done. */
export interface ImportReport {
  readonly name: string;
  readonly format: string;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** The first thousand faults, by line; a refused row may have several. */
  readonly refusals: readonly RowFault[];
  readonly refusalsLeftOut: number;
  /** Of this run alone. */
  readonly milliseconds: number;
  readonly resumedAtLine?: number;
  /** False when the file could not be read to its end; `stoppedBy` says why and where. */
  readonly isComplete: boolean;
  readonly stoppedBy?: RowFault;
}

interface ImportOptions<Tables> {
  readonly db: Database<Tables>;
  readonly source: Source;
  /** What is imported, such as `organisations`. */
  readonly kind: string;
  readonly batchSize?: number;
  /** Checks and writes a batch in the given transaction; one outcome for every row. Called again with fewer rows when it throws for one of them. */
  take(transaction: Database<Tables>, rows: SourceRow[]): Promise<RowOutcome[]>;
  progress?(done: { rows: number; bytesRead: number; bytesTotal: number }): void;
}

const LARGEST_BATCH = 8 * 1_048_576;

/**
 * Imports a file batch by batch, each in one transaction with the note of how far it came: killed at any moment,
 * the next run of the same file goes on behind the last whole batch. Bad rows are reported and never stop it.
 */
export async function runImport<Tables>(options: ImportOptions<Tables>): Promise<ImportReport> {
  const started = performance.now();
  const { db, source, kind } = options;
  const run = await beginRun(db, kind, source);
  const resumedAtLine = run.line > 0 ? run.line + 1 : undefined;
  const stoppedBy = await takeAll(options, run);
  const refusals = await endRun(db, run, !stoppedBy);
  const { created, changed, unchanged, refused } = run;
  return {
    name: source.name,
    format: source.format,
    rows: created + changed + unchanged + refused,
    created,
    changed,
    unchanged,
    refused,
    refusals,
    refusalsLeftOut: run.faults - refusals.length,
    milliseconds: Math.round(performance.now() - started),
    ...(resumedAtLine !== undefined && { resumedAtLine }),
    isComplete: !stoppedBy,
    ...(stoppedBy && { stoppedBy }),
  };
}

async function takeAll<Tables>(options: ImportOptions<Tables>, run: Run): Promise<RowFault | undefined> {
  const { source, batchSize = 500, progress } = options;
  let batch: SourceItem[] = [];
  let size = 0;
  const flush = async () => {
    if (batch.length > 0) await takeBatch(options, run, batch);
    batch = [];
    size = 0;
    const rows = run.created + run.changed + run.unchanged + run.refused;
    progress?.({ rows, bytesRead: source.bytesRead(), bytesTotal: source.bytesTotal });
  };
  let stoppedBy: RowFault | undefined;
  for await (const item of source.items) {
    if ('fault' in item && item.ends) stoppedBy = item.fault;
    if (item.line <= run.line) continue;
    batch.push(item);
    size += 'fault' in item ? 0 : (item.size ?? 0);
    if (batch.length >= batchSize || size > LARGEST_BATCH) await flush();
  }
  await flush();
  return stoppedBy;
}

/** All of a batch or, when the database refuses something in it, halves of it until the one bad row is found. */
async function takeBatch<Tables>(
  options: ImportOptions<Tables>,
  run: Run,
  batch: SourceItem[],
): Promise<void> {
  try {
    await commit(options, run, batch);
  } catch (error) {
    const fault = rowTrouble(error);
    if (!fault) throw error;
    const [first] = batch;
    if (batch.length === 1 && first)
      return commit(options, run, [{ line: first.line, fault: { line: first.line, ...fault } }]);
    const middle = Math.ceil(batch.length / 2);
    await takeBatch(options, run, batch.slice(0, middle));
    await takeBatch(options, run, batch.slice(middle));
  }
}

async function commit<Tables>(
  { db, take }: ImportOptions<Tables>,
  run: Run,
  batch: SourceItem[],
): Promise<void> {
  const rows = batch.filter((item) => !('fault' in item)) as SourceRow[];
  const unread = batch.flatMap((item) => ('fault' in item ? [item.fault] : []));
  const line = batch.at(-1)!.line;
  const counts: Counts = { created: 0, changed: 0, unchanged: 0, refused: unread.length, faults: 0 };
  await inTransaction(db, async (transaction) => {
    const outcomes = rows.length > 0 ? await take(transaction, rows) : [];
    if (outcomes.length !== rows.length)
      throw new Error(`${rows.length} rows were given, ${outcomes.length} outcomes came back.`);
    for (const { is } of outcomes) counts[is]++;
    const refused = outcomes.flatMap((outcome) => (outcome.is === 'refused' ? outcome.faults : []));
    const faults = [...unread, ...refused].toSorted((one, other) => one.line - other.line);
    counts.faults = faults.length;
    await advanceRun(transaction, run, { line, counts, faults });
  });
  run.line = line;
  for (const name of Object.keys(counts) as (keyof Counts)[]) run[name] += counts[name];
}

/** A no, or data that the database does not take (SQLSTATE classes 22 and 23), belongs to a row; all else is an outage. */
function rowTrouble(error: unknown): { code: string; message: string } | undefined {
  if (error instanceof Refusal && error.code !== 'imports.taken-over')
    return { code: error.code, message: JSON.stringify(error.facts) };
  const state = (error as { code?: unknown } | undefined)?.code;
  if (typeof state !== 'string' || !/^2[23]...$/.test(state)) return undefined;
  return { code: 'imports.database-refused', message: (error as Error).message };
}
