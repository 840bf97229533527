import { basename, join } from 'node:path';
import { languages, type Language } from '#platform/languages';
import type { Synonyms } from '../domain/compiling/entries.ts';
import type { ConceptRow } from '../domain/concepts/concept-row.ts';
import type { Problem, Row } from '../domain/packs/problem.ts';
import { readRows, synonymsIn } from './rows.ts';

const TERM_COLUMNS = ['id', 'broader', 'zh', 'en', 'fr', 'nl'];
const WORD_COLUMNS = ['en', 'pos', 'fr', 'nl', 'zh'];

const wordsOf = ({ cells }: Row): Record<Language, string[]> =>
  Object.fromEntries(languages.map((language) => [language, synonymsIn(cells[language])])) as Record<
    Language,
    string[]
  >;

/** The technology thesaurus: one file per field, one row per concept. */
export async function readThesaurus(
  packs: string,
): Promise<{ concepts: ConceptRow[]; rows: Row[]; problems: Problem[] }> {
  const { rows, problems } = await readRows(join(packs, 'technology', 'terms'), TERM_COLUMNS);
  const concepts = rows.map((row) => ({
    id: row.cells['id'] ?? '',
    field: basename(row.file, '.tsv'),
    broader: row.cells['broader'] || undefined,
    words: wordsOf(row),
  }));
  return { concepts, rows, problems };
}

/** Packs of words with one row per English word: running text, and what institutions are called. */
const WORD_PACKS = ['general', 'institutions'];

/** The general vocabulary with the words of institutions. */
export async function readGeneralWords(
  packs: string,
): Promise<{ words: Synonyms[]; rows: Row[]; problems: Problem[] }> {
  const read = await Promise.all(
    WORD_PACKS.map((pack) => readRows(join(packs, pack, 'words'), WORD_COLUMNS)),
  );
  const rows = read.flatMap((pack) => pack.rows);
  return { words: rows.map(wordsOf), rows, problems: read.flatMap((pack) => pack.problems) };
}
