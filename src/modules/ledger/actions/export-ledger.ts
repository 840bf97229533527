import type { StreamedFile, TableFormat } from '#platform/contract';
import type { Language } from '#platform/languages';
import { type Cell, type SheetColumn, tableFile } from '#platform/spreadsheet';
import { tableWords } from '../domain/table-words.ts';
import { countedFlows } from '../store/balance.ts';
import { allEntries } from '../store/entries.ts';
import type { LedgerDeps } from './deps.ts';

/** How the cells under each heading are kept, in the order of the headings. */
const columns: readonly Omit<SheetColumn, 'title'>[] = [
  { width: 13 },
  { width: 56 },
  { width: 20 },
  { width: 20 },
  { is: 'day', width: 12 },
  { is: 'day', width: 12 },
  { is: 'number', width: 9 },
  { is: 'amount', width: 17 },
  { width: 9 },
  { width: 14 },
  { width: 36 },
  { width: 36 },
  { width: 18 },
];

/** Every entry with its source, and what the centre counts of its cases by month, as a table for spreadsheets. */
export async function exportLedger(
  { db, corridor, today }: Pick<LedgerDeps, 'db' | 'corridor' | 'today'>,
  { reader, format }: { reader: Language; format: TableFormat },
): Promise<StreamedFile> {
  const words = tableWords[reader];
  const side = (code: string | null | undefined, otherwise: string): string =>
    code ? (corridor.sides.find((one) => one.code === code)?.name[reader] ?? code) : otherwise;
  const entries = (await allEntries(db, reader)).map((entry): Cell[] => [
    words.kinds[entry.kind],
    entry.about.text,
    side(entry.givingSide, entry.receivingSide ? words.commonPurse : words.bothWays),
    side(entry.receivingSide, words.bothWays),
    entry.from,
    entry.until,
    entry.number,
    numberOf(entry.value?.amount),
    entry.value?.currency,
    words.confidences[entry.confidence],
    entry.sources.map(({ title }) => title).join('; '),
    entry.sources.map(({ href }) => href).join(' '),
    entry.isInvented ? words.invented : undefined,
  ]);
  const counted = (await countedFlows(db)).map((flow): Cell[] => [
    words.kinds[flow.kind],
    undefined,
    side(flow.giving_side, words.bothWays),
    side(flow.receiving_side, words.bothWays),
    flow.from_day,
    flow.until_day,
    flow.number,
    numberOf(flow.amount),
    flow.currency ?? undefined,
    words.confidences.documented,
    words.counted,
    undefined,
    flow.is_invented ? words.invented : undefined,
  ]);
  return tableFile(
    {
      name: words.sheet,
      language: reader,
      columns: words.headings.map((title, place) => ({ title, ...columns[place] })),
      rows: [...entries, ...counted],
    },
    { format, name: words.file, madeAt: new Date(`${today()}T00:00:00Z`) },
  );
}

/** An amount without a thousand separator, which every spreadsheet reads as a number. */
const numberOf = (amount: string | null | undefined): number | undefined =>
  amount === null || amount === undefined ? undefined : Number(amount);
