import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '#platform/refusal';
import { digestOf, readBytes } from './bytes.ts';
import { readCsv } from './csv.ts';
import { readJsonLines } from './json-lines.ts';
import { readLines } from './lines.ts';
import { readSheet } from './sheets/read-sheet.ts';
import type { Source, SourceFormat } from './source.ts';
import { readTsv } from './tsv.ts';

/**
 * Opens a file of records; refuses only when there is no such file. Everything that is wrong inside comes as faults,
 * so that a person sees all of it at once. Memory stays constant for JSON lines and CSV, whatever the file holds.
 */
export async function openSource(file: string, format: SourceFormat): Promise<Source> {
  const name = path.basename(file);
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Refusal('not-found', 'imports.file-not-found', { name });
  if (!found.isFile()) throw new Refusal('invalid', 'imports.not-a-file', { name });
  const counter = { bytes: 0 };
  const lines = () => readLines(readBytes(file, counter));
  const readers = {
    jsonl: () => readJsonLines(lines()),
    csv: () => readCsv(lines()),
    tsv: () => readTsv(lines()),
    xlsx: () => readSheet(file, counter),
  };
  return {
    name,
    format,
    digest: await digestOf(file),
    items: readers[format](),
    bytesRead: () => counter.bytes,
    bytesTotal: found.size,
  };
}
