import { basename, join } from 'node:path';
import { languages, type Language } from '#platform/languages';
import type { Synonyms } from '../domain/compiling/entries.ts';
import type { ConceptRow } from '../domain/concepts/concept-row.ts';
import type { Problem, Row } from '../domain/packs/problem.ts';
import { readRows, synonymsIn } from './rows.ts';

export const TERM_COLUMNS = ['id', 'broader', 'zh', 'en', 'fr', 'nl'];
export const WORD_COLUMNS = ['en', 'pos', 'fr', 'nl', 'zh'];

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

/** The general vocabulary: one row per English word, with its translations. */
export async function readGeneralWords(
  packs: string,
): Promise<{ words: Synonyms[]; rows: Row[]; problems: Problem[] }> {
  const { rows, problems } = await readRows(join(packs, 'general', 'words'), WORD_COLUMNS);
  return { words: rows.map(wordsOf), rows, problems };
}
