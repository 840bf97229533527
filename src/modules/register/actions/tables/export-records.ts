import type { StreamedFile, TableFormat } from '#platform/contract';
import { type Language, textFor } from '#platform/languages';
import { type Cell, type SheetColumn, tableFile } from '#platform/spreadsheet';
import { figureWords } from '../../domain/words/figure-words.ts';
import { listWords } from '../../domain/words/list-words.ts';
import { lastChange } from '../../store/counting/figures.ts';
import { everyFound } from '../../store/find-records.ts';
import type { AskedRecords } from '../../store/record-conditions.ts';
import type { RegisterDeps } from '../deps.ts';

/** In the order of the headings. */
const widths = [18, 18, 64, 22, 20, 40, 18, 18];

/** The list of records as it was asked for, whole. */
export async function exportRecords(
  { db, corridor }: RegisterDeps,
  { reader, format, ...asked }: AskedRecords & { reader: Language; format: TableFormat },
): Promise<StreamedFile> {
  const words = listWords[reader];
  const { kinds } = figureWords[reader];
  const named = (
    all: readonly { code: string; name: Record<Language, string> }[],
    codes: readonly string[],
  ) => codes.map((code) => all.find((one) => one.code === code)?.name[reader] ?? code).join('; ');
  const rows = (await everyFound(db, asked)).map((line): Cell[] => [
    line.reference,
    kinds[line.kind],
    textFor(line.titles, reader)?.text,
    line.date,
    named(corridor.sides, line.sides),
    named(corridor.fields, line.fields),
    line.isDisputed ? words.yes : undefined,
    line.isInvented ? words.yes : undefined,
  ]);
  const columns = words.headings.map((title, place): SheetColumn => ({ title, width: widths[place]! }));
  return tableFile(
    { name: words.name, language: reader, columns, rows },
    { format, name: words.name, madeAt: await lastChange(db) },
  );
}
