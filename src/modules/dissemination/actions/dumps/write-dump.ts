import { everyRecord, type StandingRecord } from '#modules/register';
import { csvRows, csvText } from '#platform/spreadsheet';
import { dumpColumns, dumpLine, dumpRow } from '../../domain/dumps/dump-row.ts';
import { placesOf } from '../../domain/places.ts';
import type { DisseminationDeps } from '../deps.ts';

export const dumpFormats = ['jsonl', 'csv'] as const;
export type DumpFormat = (typeof dumpFormats)[number];

/** One short transaction after another, each with a database of its own. */
export type Step = <Result>(work: (db: DisseminationDeps['db']) => Promise<Result>) => Promise<Result>;

/** So many records are in memory at once. */
const PAGE = 200;

/** All records that stand, page by page. */
export async function* recordPages(
  step: Step,
  kinds?: readonly StandingRecord['kind'][],
): AsyncGenerator<StandingRecord[]> {
  for (let after: string | undefined; ;) {
    const from = after;
    const page = await step((db) => everyRecord(db, { after: from, kinds, limit: PAGE }));
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

interface Writing {
  readonly step: Step;
  readonly origin: string;
}

/** The whole register, written as it is read. */
export async function* writeDump(format: DumpFormat, { step, origin }: Writing): AsyncGenerator<string> {
  const places = placesOf(origin);
  if (format === 'csv') yield csvText([[...dumpColumns]]);
  for await (const page of recordPages(step))
    yield format === 'csv'
      ? csvRows(page.map((record) => dumpRow(record, places.record(record.reference))))
      : page.map(dumpLine).join('');
}
