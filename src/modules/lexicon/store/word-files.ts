import { openSource, type Source, type SourceFormat } from '#platform/imports';
import { Refusal } from '#platform/refusal';
import { pairsOfRow } from '../domain/added-pairs.ts';
import type { Entry } from '../domain/compiling/entries.ts';
import type { AddedWords } from './inputs.ts';

/** A list may be any table that names its language columns; the ending of its name says how it is written. */
function formatOf(file: string): SourceFormat {
  const ending = /\.(jsonl|csv|tsv|xlsx)(?:\.gz)?$/.exec(file)?.[1];
  return (ending as SourceFormat | undefined) ?? 'tsv';
}

export const openWordFile = (file: string): Promise<Source> => openSource(file, formatOf(file));

async function entriesOf(source: Source): Promise<Entry[]> {
  const pairs = [];
  let broken = 0;
  for await (const item of source.items) {
    const read = 'fault' in item ? { faults: [item.fault] } : pairsOfRow(item.value);
    if ('pairs' in read) pairs.push(...read.pairs);
    else broken += 1;
  }
  if (pairs.length === 0)
    throw new Refusal('invalid', 'lexicon.no-words-in-file', { name: source.name, broken });
  const mean = pairs.reduce((sum, { weight }) => sum + weight, 0) / pairs.length;
  return pairs.map((pair) => ({ ...pair, weight: pair.weight / mean, source: 'imported' }));
}

/** Words from files for one run, such as an evaluation; nothing is kept. Rows that state no pair are passed over. */
export async function addedWordsFromFiles(files: readonly string[]): Promise<AddedWords[]> {
  return Promise.all(
    files.map(async (file) => {
      const source = await openWordFile(file);
      return { digest: source.digest, read: () => entriesOf(source) };
    }),
  );
}
