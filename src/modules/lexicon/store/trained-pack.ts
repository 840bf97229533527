import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '#platform/languages';
import { PAIRS } from '../domain/compiling/evidence.ts';
import type { TrainedTable } from '../domain/compiling/trained-table.ts';
import type { LetterModel } from '../domain/detection/letters.ts';
import { readRows } from './rows.ts';

/** What training leaves behind. */
export interface TrainedPack {
  readonly tables: readonly TrainedTable[];
  /** How running text spells a term most often. */
  readonly spellings: Readonly<Record<Language, ReadonlyMap<string, string>>>;
  readonly letters: LetterModel;
}

const FOLDER = 'trained';
const SEEN_COLUMNS = ['language', 'term', 'lines', 'spelling'];
const LETTER_COLUMNS = ['letters', 'en', 'fr', 'nl'];
/** Probabilities are kept in thousandths, sightings up to 99: finer steps change no weight. */
const STEPS = 1000;
const MOST_SIGHTINGS = 99;
/** Blanks stand at the ends of words; written as a sign that survives editors. */
const BLANK = '_';

const place = (packs: string, name: string): string => join(packs, FOLDER, name);
const tableColumns = ([a, b]: readonly [Language, Language]): string[] => [a, b, `${a}>${b}`, `${b}>${a}`];
const perLanguage = <T>(make: () => T): Record<Language, T> => ({
  zh: make(),
  en: make(),
  fr: make(),
  nl: make(),
});

async function readSeen(packs: string) {
  const counts = perLanguage(() => new Map<string, number>());
  const spellings = perLanguage(() => new Map<string, string>());
  const { rows } = await readRows(place(packs, 'sightings'), SEEN_COLUMNS);
  for (const { cells } of rows) {
    const { language = '', term = '', lines = '', spelling = '' } = cells;
    counts[language as Language].set(term, Number(lines));
    if (spelling !== '') spellings[language as Language].set(term, spelling);
  }
  return { counts, spellings };
}

async function readLetters(packs: string): Promise<LetterModel> {
  const { rows } = await readRows(place(packs, 'letters'), LETTER_COLUMNS);
  const gram = ({ cells }: (typeof rows)[number]): string => (cells['letters'] ?? '').replaceAll(BLANK, ' ');
  return {
    grams: new Map(
      rows.map((row) => [
        gram(row),
        [Number(row.cells['en']), Number(row.cells['fr']), Number(row.cells['nl'])],
      ]),
    ),
  };
}

/** The weights learnt from parallel text; none when the pack is not there. */
export async function readTrained(packs: string): Promise<TrainedPack> {
  const isThere = existsSync(place(packs, 'sightings')) && existsSync(place(packs, 'letters'));
  if (!isThere) return { tables: [], spellings: perLanguage(() => new Map()), letters: { grams: new Map() } };
  const { counts, spellings } = await readSeen(packs);
  const tables = PAIRS.map(async (pair) => {
    const columns = tableColumns(pair);
    const [left = '', right = '', there = '', back = ''] = columns;
    const { rows } = await readRows(place(packs, `${pair[0]}-${pair[1]}`), columns);
    const pairs = rows.map(({ cells }) => ({
      left: cells[left] ?? '',
      right: cells[right] ?? '',
      forward: Number(cells[there]) / STEPS,
      backward: Number(cells[back]) / STEPS,
    }));
    return { pair, pairs, counts: { left: counts[pair[0]], right: counts[pair[1]] } };
  });
  return { tables: await Promise.all(tables), spellings, letters: await readLetters(packs) };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function writeRows(folder: string, columns: readonly string[], rows: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'all.tsv'), `${[columns.join('\t'), ...rows.toSorted(inOrder)].join('\n')}\n`);
}

/** Replaces the tables of the pack; rows are sorted, so that training twice changes nothing. */
export async function writeTrained(
  packs: string,
  { tables, spellings, letters }: TrainedPack,
): Promise<void> {
  const seen = perLanguage(() => new Map<string, number>());
  for (const { pair, pairs, counts } of tables) {
    const rows = pairs.map(({ left, right, forward, backward }) => {
      for (const [language, term, side] of [
        [pair[0], left, counts.left],
        [pair[1], right, counts.right],
      ] as const) {
        const most = Math.max(seen[language].get(term) ?? 0, side.get(term) ?? 0);
        seen[language].set(term, Math.min(MOST_SIGHTINGS, most));
      }
      return `${left}\t${right}\t${Math.round(forward * STEPS)}\t${Math.round(backward * STEPS)}`;
    });
    await writeRows(place(packs, `${pair[0]}-${pair[1]}`), tableColumns(pair), rows);
  }
  const sightings = languages.flatMap((language) =>
    [...seen[language]].map(([term, count]) => {
      const spelling = spellings[language].get(term) ?? '';
      return `${language}\t${term}\t${count}\t${spelling === term ? '' : spelling}`;
    }),
  );
  await writeRows(place(packs, 'sightings'), SEEN_COLUMNS, sightings);
  const grams = [...letters.grams].map(([gram, row]) => `${gram.replaceAll(' ', BLANK)}\t${row.join('\t')}`);
  await writeRows(place(packs, 'letters'), LETTER_COLUMNS, grams);
}
