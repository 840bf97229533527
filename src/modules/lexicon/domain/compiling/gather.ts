import { languages, type Language } from '#platform/languages';
import type { ScriptPairs } from '../chinese/script.ts';
import type { Stemmers } from '../text/stemming.ts';
import type { Entry } from './entries.ts';
import { entryPieces } from './entry-pieces.ts';
import { Evidence, type Pair, PAIRS, SOURCE_BITS, type TermNumbers } from './evidence.ts';
import type { TokenPair } from './model-one.ts';
import { normaliser } from './normaliser.ts';

export interface Words {
  readonly entries: readonly Entry[];
  readonly script: ScriptPairs;
  readonly stemmers: Stemmers;
}

export type Numbers = Readonly<Record<Language, TermNumbers>>;

const perLanguage = <T>(make: () => T): Record<Language, T> => ({
  zh: make(),
  en: make(),
  fr: make(),
  nl: make(),
});

/** The two sides of an entry in the order of the languages. */
function ordered({ from, word, to, translation }: Entry) {
  const isOrdered = languages.indexOf(from) < languages.indexOf(to);
  return isOrdered
    ? { a: from, left: word, b: to, right: translation }
    : { a: to, left: translation, b: from, right: word };
}

export interface Gathered {
  readonly evidence: ReadonlyMap<Pair, Evidence>;
  /** How the entries spell each term: the first spelling met, so preferred words and better sources come first. */
  readonly spellings: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

/** Entries as evidence between numbered terms. Every word is normalised once, however many entries it stands in. */
export function gatherEvidence(input: Words, numbers: Numbers): Gathered {
  const normalise = normaliser(input.script, input.stemmers);
  const known = perLanguage(() => new Map<string, number | undefined>());
  const spellings = perLanguage(() => new Map<string, string>());
  const numberOf = (word: string, language: Language): number | undefined => {
    if (known[language].has(word)) return known[language].get(word);
    const term = normalise(word, language);
    const number = term === undefined || term === '' ? undefined : numbers[language].of(term);
    known[language].set(word, number);
    if (term && !spellings[language].has(term)) spellings[language].set(term, word);
    return number;
  };
  const evidence = new Map<Pair, Evidence>(PAIRS.map(([a, b]) => [`${a}-${b}`, new Evidence()]));
  for (const entry of input.entries) {
    const { a, b, ...words } = ordered(entry);
    const left = numberOf(words.left, a);
    const right = numberOf(words.right, b);
    if (left === undefined || right === undefined) continue;
    evidence.get(`${a}-${b}`)?.add(left, right, { weight: entry.weight, mark: SOURCE_BITS[entry.source] });
  }
  return { evidence, spellings };
}

/** The pieces of every headword, made once per word. */
function piecesMaker(
  input: Words,
  numbers: Numbers,
): (word: string, language: Language) => readonly number[] {
  const known = perLanguage(() => new Map<string, readonly number[]>());
  const pieces = {
    script: input.script,
    stemmers: input.stemmers,
    has: (term: string, language: Language) => numbers[language].find(term) !== undefined,
  };
  return (word, language) => {
    const made =
      known[language].get(word) ??
      entryPieces(word, language, pieces).map((term) => numbers[language].of(term));
    known[language].set(word, made);
    return made;
  };
}

/** Entries as pairs of pieces, for each pair of languages; registers the pieces as terms on the way. */
export function tokenPairs(input: Words, numbers: Numbers): ReadonlyMap<Pair, TokenPair[]> {
  const piecesOf = piecesMaker(input, numbers);
  const seen = new Map<Pair, Set<string>>(PAIRS.map(([a, b]) => [`${a}-${b}`, new Set()]));
  const all = new Map<Pair, TokenPair[]>(PAIRS.map(([a, b]) => [`${a}-${b}`, []]));
  for (const entry of input.entries) {
    const { a, b, ...words } = ordered(entry);
    const key = `${words.left}\t${words.right}`;
    if (seen.get(`${a}-${b}`)?.has(key)) continue;
    seen.get(`${a}-${b}`)?.add(key);
    const left = piecesOf(words.left, a);
    const right = piecesOf(words.right, b);
    if (left.length === 0 || right.length === 0 || (a !== 'zh' && left.length + right.length < 3)) continue;
    all.get(`${a}-${b}`)?.push({ left, right });
  }
  return all;
}
