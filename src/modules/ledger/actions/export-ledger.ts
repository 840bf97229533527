import type { Language } from '#platform/languages';
import { spreadsheet } from '../domain/spreadsheet.ts';
import { tableWords } from '../domain/table-words.ts';
import { countedFlows } from '../store/balance.ts';
import { allEntries } from '../store/entries.ts';
import type { LedgerDeps } from './deps.ts';

type Cell = string | number | undefined;

/** Every entry with its source, and what the centre counts of its cases by month, as a table for spreadsheets. */
export async function exportLedger(
  { db, corridor }: Pick<LedgerDeps, 'db' | 'corridor'>,
  reader: Language,
): Promise<{ name: string; content: string }> {
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
  return { name: `${words.file}.csv`, content: spreadsheet([words.headings, ...entries, ...counted]) };
}

/** An amount without a thousand separator, which every spreadsheet reads as a number. */
const numberOf = (amount: string | null | undefined): number | undefined =>
  amount === null || amount === undefined ? undefined : Number(amount);
