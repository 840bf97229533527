import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '#platform/languages';
import { PAIRS } from '../domain/compiling/evidence.ts';
import type { TrainedTable } from '../domain/compiling/trained-table.ts';
import { readRows } from './rows.ts';

const FOLDER = 'trained';
const COUNT_COLUMNS = ['language', 'term', 'lines'];
/** Probabilities are kept in thousandths, sightings up to 99: finer steps change no weight. */
const STEPS = 1000;
const MOST_SIGHTINGS = 99;

const tableFolder = (packs: string, [a, b]: readonly [Language, Language]): string =>
  join(packs, FOLDER, `${a}-${b}`);
const tableColumns = ([a, b]: readonly [Language, Language]): string[] => [a, b, `${a}>${b}`, `${b}>${a}`];

async function readCounts(packs: string): Promise<Record<Language, Map<string, number>>> {
  const counts = Object.fromEntries(languages.map((language) => [language, new Map<string, number>()]));
  const { rows } = await readRows(join(packs, FOLDER, 'sightings'), COUNT_COLUMNS);
  for (const { cells } of rows)
    counts[cells['language'] ?? '']?.set(cells['term'] ?? '', Number(cells['lines']));
  return counts as Record<Language, Map<string, number>>;
}

/** The weights learnt from parallel text; none when the pack is not there. */
export async function readTrained(packs: string): Promise<TrainedTable[]> {
  if (!existsSync(join(packs, FOLDER, 'sightings'))) return [];
  const counts = await readCounts(packs);
  return Promise.all(
    PAIRS.map(async (pair) => {
      const [left = '', right = '', there = '', back = ''] = tableColumns(pair);
      const { rows } = await readRows(tableFolder(packs, pair), tableColumns(pair));
      const pairs = rows.map(({ cells }) => ({
        left: cells[left] ?? '',
        right: cells[right] ?? '',
        forward: Number(cells[there]) / STEPS,
        backward: Number(cells[back]) / STEPS,
      }));
      return { pair, pairs, counts: { left: counts[pair[0]], right: counts[pair[1]] } };
    }),
  );
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function writeRows(folder: string, columns: readonly string[], rows: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'all.tsv'), `${[columns.join('\t'), ...rows.toSorted(inOrder)].join('\n')}\n`);
}

/** Replaces the tables of the pack; rows are sorted, so that training twice changes nothing. */
export async function writeTrained(packs: string, tables: readonly TrainedTable[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { pair, pairs, counts: seen } of tables) {
    const rows = pairs.map(({ left, right, forward, backward }) => {
      for (const [language, term, side] of [
        [pair[0], left, seen.left],
        [pair[1], right, seen.right],
      ] as const) {
        const key = `${language}\t${term}`;
        counts.set(key, Math.min(MOST_SIGHTINGS, Math.max(counts.get(key) ?? 0, side.get(term) ?? 0)));
      }
      return `${left}\t${right}\t${Math.round(forward * STEPS)}\t${Math.round(backward * STEPS)}`;
    });
    await writeRows(tableFolder(packs, pair), tableColumns(pair), rows);
  }
  await writeRows(
    join(packs, FOLDER, 'sightings'),
    COUNT_COLUMNS,
    [...counts].map(([key, count]) => `${key}\t${count}`),
  );
}
