import { type RecordContent, recordContent } from '#contracts/register';
import type { RowFault, Source, SourceItem, SourceRow } from '#platform/imports';
import { judgeLinks } from '../../domain/import/judge-links.ts';
import type { RowLink, RowReading } from '../../domain/import/read-row.ts';
import { type ContentFault, judgeContent, type Known } from '../../domain/judge-content.ts';
import { knownReferences, referencesByOrigin } from '../../store/keep-record.ts';
import type { Db } from '../../store/tables.ts';

/** How rows of one kind of file are read. */
export interface RowReader {
  read(value: unknown): RowReading;
  /** Also of a row that is not sound: what links to it need not be told of as well. */
  keyOf(value: unknown): string | undefined;
  readonly originOf: (key: string) => string;
  readonly known: Known;
}

/** A row whose content can be kept once its links to other rows are known. */
export interface SoundRow {
  readonly key: string;
  readonly content: RecordContent;
  readonly links: readonly RowLink[];
}

/** What stands in the way of rows, by line. */
export type FaultsByLine = ReadonlyMap<number, readonly ContentFault[]>;

export interface FileJudgement {
  readonly rows: number;
  readonly faults: FaultsByLine;
  /** What could not even be read as a row. */
  readonly unread: readonly FaultItem[];
}

type FaultItem = Extract<SourceItem, { fault: RowFault }>;

/** A row by itself: what it says in the shape of the register, or everything that is wrong with it. */
export function readSoundRow(
  reader: RowReader,
  { value }: SourceRow,
): SoundRow | { faults: readonly ContentFault[] } {
  const reading = reader.read(value);
  if ('faults' in reading) return reading;
  const { key, links, columns } = reading;
  const toRecords = links.flatMap(({ relation, to }) =>
    'record' in to ? [{ relation, to, source: 'import' }] : [],
  );
  const shaped = recordContent.safeParse({ ...reading.content, links: toRecords });
  const named = (at: string) =>
    at
      .replace(/^statuses\.\d+.*$/, 'standing')
      .replace(/^claims\.(\d+).*$/, (whole, place) => columns[Number(place)] ?? whole);
  if (!shaped.success)
    return {
      faults: shaped.error.issues.map(({ path, message }) => ({
        code: 'register.row-misshapen',
        at: named(path.join('.')),
        facts: { reason: message },
      })),
    };
  const faults = judgeContent(shaped.data, reader.known);
  if (faults.length > 0) return { faults: faults.map((fault) => ({ ...fault, at: named(fault.at) })) };
  return { key, content: shaped.data, links };
}

interface Met {
  readonly line: number;
  readonly links: readonly RowLink[];
}

/** Reads a file to its end and writes nothing: every fault of every row, those between rows too. */
export async function judgeFile(db: Db, source: Source, reader: RowReader): Promise<FileJudgement> {
  const faults = new Map<number, readonly ContentFault[]>();
  const met = new Map<string, Met>();
  const faultyKeys = new Set<string>();
  const unread: FaultItem[] = [];
  let rows = 0;
  for await (const item of source.items) {
    rows++;
    if ('fault' in item) {
      faults.set(item.line, []);
      unread.push(item);
      continue;
    }
    const read = readSoundRow(reader, item);
    const twice = 'key' in read && met.get(read.key);
    if ('faults' in read) {
      faults.set(item.line, read.faults);
      faultyKeys.add(reader.keyOf(item.value) ?? '');
    } else if (twice)
      faults.set(item.line, [
        { code: 'register.row-repeated', at: 'key', facts: { key: read.key, first: twice.line } },
      ]);
    else met.set(read.key, { line: item.line, links: read.links });
  }
  for (const [line, found] of await linkFaults(db, [met, faultyKeys], reader)) faults.set(line, found);
  return { rows, faults, unread };
}

async function linkFaults(
  db: Db,
  [met, faultyKeys]: readonly [ReadonlyMap<string, Met>, ReadonlySet<string>],
  reader: RowReader,
): Promise<Map<number, readonly ContentFault[]>> {
  const links = [...met.values()].flatMap((row) => row.links.map(({ to }) => ({ line: row.line, to })));
  const keys = [...new Set(links.flatMap(({ to }) => ('key' in to ? [to.key] : [])))];
  const origins = await referencesByOrigin(db, keys.map(reader.originOf));
  const kept = new Set(keys.filter((key) => faultyKeys.has(key) || origins.has(reader.originOf(key))));
  const references = links.flatMap(({ to }) => ('record' in to ? [to.record] : []));
  const known = await knownReferences(db, [...new Set(references)]);
  const faults = judgeLinks(met, kept);
  for (const { line, to } of links)
    if ('record' in to && !known.has(to.record))
      faults.set(line, [
        ...(faults.get(line) ?? []),
        { code: 'register.link-unknown', at: 'links', facts: { key: to.record } },
      ]);
  return faults;
}
