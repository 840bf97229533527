import { languages, type Language } from '#platform/languages';

/** Two words that an operator says translate each other. */
export interface AddedPair {
  readonly from: Language;
  readonly word: string;
  readonly to: Language;
  readonly translation: string;
  readonly weight: number;
}

export interface AddedFault {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
}

const LONGEST = 200;
const COLUMNS = languages.join(', ');

/** The synonyms of a cell; they are split by a vertical bar. */
const synonymsIn = (cell: string): string[] =>
  cell
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);

function weightOf(row: Readonly<Record<string, unknown>>): number | AddedFault {
  const { weight } = row;
  if (weight === undefined || weight === '') return 1;
  const value = typeof weight === 'number' ? weight : Number(String(weight).replace(',', '.'));
  return Number.isFinite(value) && value > 0
    ? value
    : {
        code: 'lexicon.weight-not-a-number',
        message: 'The weight must be a number above zero.',
        path: 'weight',
      };
}

function sidesOf(row: Readonly<Record<string, unknown>>): { language: Language; words: string[] }[] {
  return languages.flatMap((language) => {
    const cell = row[language];
    const words = Array.isArray(cell)
      ? cell.flatMap((word) => synonymsIn(String(word)))
      : typeof cell === 'string'
        ? synonymsIn(cell)
        : [];
    return words.length > 0 ? [{ language, words }] : [];
  });
}

/** The pairs that a row of a word list states, or why it states none. Columns or keys are named zh, en, fr, nl, weight. */
export function pairsOfRow(value: unknown): { pairs: AddedPair[] } | { faults: AddedFault[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: [{ code: 'lexicon.not-a-row', message: `A row needs columns among ${COLUMNS}.` }] };
  }
  const row = value as Readonly<Record<string, unknown>>;
  const weight = weightOf(row);
  const sides = sidesOf(row);
  const faults: AddedFault[] = typeof weight === 'number' ? [] : [weight];
  if (sides.length < 2) {
    faults.push({ code: 'lexicon.one-language', message: `A row needs words in two of ${COLUMNS}.` });
  }
  for (const { language, words } of sides) {
    if (words.some((word) => word.length > LONGEST)) {
      faults.push({
        code: 'lexicon.word-too-long',
        message: `Words have at most ${LONGEST} characters.`,
        path: language,
      });
    }
  }
  if (typeof weight !== 'number' || faults.length > 0) return { faults };
  return {
    pairs: sides.flatMap((one, i) => sides.slice(i + 1).flatMap((other) => paired(one, other, weight))),
  };
}

interface Side {
  readonly language: Language;
  readonly words: readonly string[];
}

function paired(one: Side, other: Side, weight: number): AddedPair[] {
  return one.words.flatMap((word) =>
    other.words.map((translation) => ({ from: one.language, word, to: other.language, translation, weight })),
  );
}
