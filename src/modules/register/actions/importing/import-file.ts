import { type ImportReport, runImport, type Source } from '#platform/imports';
import type { Language } from '#platform/languages';
import type { RegisterTables } from '../../store/tables.ts';
import type { RegisterDeps } from '../deps.ts';
import { judgeFile, type FileJudgement, type RowReader } from './judge-file.ts';
import { sayFault } from './say-fault.ts';
import { takeRows } from './take-rows.ts';

export interface FileWish {
  /** Opens the file anew: it is read once to judge it and once to take it. */
  open(): Promise<Source>;
  readonly language: Language;
  /** Without it a file with one fault is not taken at all. */
  readonly skipFaults: boolean;
  progress?(done: { rows: number; bytesRead: number; bytesTotal: number }): void;
}

const MOST_TOLD = 1000;

/** Takes a file of records as far as it is sound: judged whole first, so that nothing of a faulty one is taken unless wished for. */
export async function importFile(
  deps: RegisterDeps,
  wish: FileWish,
  { kind, reader, why }: { readonly kind: string; readonly reader: RowReader; readonly why: string },
): Promise<ImportReport> {
  const began = performance.now();
  const source = await wish.open();
  const judged = await judgeFile(deps.db, source, reader);
  if (judged.faults.size > 0 && !wish.skipFaults) {
    const milliseconds = Math.round(performance.now() - began);
    return {
      name: source.name,
      format: source.format,
      milliseconds,
      ...notTaken(judged, wish.language),
    };
  }
  const taking = { reader, bad: judged.faults, language: wish.language, why };
  return runImport<RegisterTables>({
    db: deps.db,
    source: await wish.open(),
    kind,
    take: (db, rows) => takeRows({ ...deps, db }, rows, taking),
    ...(wish.progress && { progress: wish.progress }),
  });
}

function notTaken({ rows, faults, unread }: FileJudgement, language: Language) {
  const all = [
    ...unread.map(({ fault }) => fault),
    ...[...faults].flatMap(([line, found]) => found.map((fault) => sayFault(line, fault, language))),
  ].toSorted((one, other) => one.line - other.line);
  const stoppedBy = unread.find(({ ends }) => ends)?.fault;
  return {
    rows,
    created: 0,
    changed: 0,
    unchanged: 0,
    refused: faults.size,
    refusals: all.slice(0, MOST_TOLD),
    refusalsLeftOut: Math.max(0, all.length - MOST_TOLD),
    isComplete: stoppedBy === undefined,
    ...(stoppedBy && { stoppedBy }),
  };
}
