import type { Latin, Occurrence } from '../../contract.ts';
import { spellingKey } from './cognates.ts';
import { splitCompound } from './compounds.ts';
import { fold } from './folding.ts';
import { measureNamed, measureSymbol } from './measures.ts';
import {
  magnitudeOf,
  numberTerm,
  numberWithUnit,
  parseDigits,
  valueOfWord,
  valueWithEnding,
} from './numbers.ts';
import { behindPrefix } from './prefixes.ts';
import { FEWEST_SOUNDS, skeletonOf, SOUND_SIGN } from '../sounds/skeleton.ts';
import type { Stem } from './stemming.ts';
import { stopWords } from './stop-words.ts';
import { tokensOf, type Token } from './tokens.ts';

/** No phrase of the lexicon has more words with meaning than this. */
export const LONGEST_PHRASE = 4;

/** Below this many words with meaning a text is short, and its grammar words are kept as evidence. */
export const SHORT_TEXT = 8;

const WEIGHT = { partOfUnknown: 0.7, partOfKnown: 0.5, behindPrefix: 0.5, joined: 1, key: 1 };

export interface LatinToken extends Token {
  readonly term: string;
  readonly isStop: boolean;
}

/** What the analysis of one language needs to know. */
export interface LatinWords {
  readonly language: Latin;
  readonly stem: Stem;
  has(term: string): boolean;
}

/** The tokens of a text with their index terms; numbers already in the form all languages share. */
export function latinTokens(text: string, words: Pick<LatinWords, 'language' | 'stem'>): LatinToken[] {
  const stops = stopWords[words.language];
  return tokensOf(text).map((token) => {
    if (token.kind === 'han') return { ...token, term: token.spelling, isStop: false };
    if (token.kind === 'word') {
      return { ...token, term: words.stem(token.spelling), isStop: stops.has(token.spelling) };
    }
    const value = parseDigits(token.spelling, words.language);
    return { ...token, term: value === undefined ? token.spelling : numberTerm(value), isStop: false };
  });
}

/** A number followed by million, miljard and the like: its scaled value and the token that scales it. */
export function scaled(tokens: readonly LatinToken[], at: number, language: Latin): string | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'number' || next?.kind !== 'word' || !next.isJoined) return undefined;
  const factor = magnitudeOf(next.spelling, language);
  const value = parseDigits(token.spelling, language);
  return factor === undefined || value === undefined ? undefined : numberTerm(value * factor);
}

/** The unit of measure a token names, if any; symbols count only right after a number. */
export function measureOf(tokens: readonly LatinToken[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const isAfterNumber = tokens[at - 1]?.kind === 'number' && token.isJoined;
  return measureNamed(token.spelling) ?? (isAfterNumber ? measureSymbol(token.spelling) : undefined);
}

/** The terms that mean the same number or measure as a word: `21st`, `28nm`, `twelve`. */
export function quantityTerms(spelling: string, language: Latin): string[] {
  const value = valueWithEnding(spelling) ?? valueOfWord(spelling, language);
  if (value !== undefined) return [numberTerm(value)];
  const measured = numberWithUnit(spelling);
  if (!measured) return [];
  const unit = measureSymbol(measured.unit);
  return unit ? [numberTerm(Number(measured.digits)), unit] : [numberTerm(Number(measured.digits))];
}

/** Places of the words with meaning; a phrase may run over grammar words but not over punctuation. */
export function contentPlaces(tokens: readonly LatinToken[]): number[] {
  return tokens.flatMap((token, place) => (token.isStop ? [] : [place]));
}

/** True when nothing but blanks, hyphens and grammar words stand between two places. */
export function isLinked(tokens: readonly LatinToken[], from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place++) if (!tokens[place]?.isJoined) return false;
  return true;
}

function phrases(tokens: readonly LatinToken[], words: LatinWords): Occurrence[] {
  const places = contentPlaces(tokens);
  const found: Occurrence[] = [];
  places.forEach((first, i) => {
    let term = tokens[first]?.term ?? '';
    for (let n = 1; n < LONGEST_PHRASE; n++) {
      const place = places[i + n];
      const last = place === undefined ? undefined : tokens[place];
      if (place === undefined || !last || !isLinked(tokens, places[i + n - 1] ?? 0, place)) return;
      term += `_${last.term}`;
      if (words.has(term)) found.push({ term, start: tokens[first]?.start ?? 0, end: last.end, weight: 1 });
    }
  });
  return found;
}

/** A term that follows from a spelling alone; places count from where the word begins. */
interface Derived {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Only names sound alike in other scripts, and names begin with a capital. */
  readonly isSound?: boolean;
}

function derive(spelling: string, words: LatinWords): Derived[] {
  const isKnown = words.has(words.stem(spelling));
  const all = { start: 0, end: spelling.length, weight: WEIGHT.key };
  const isWord = (term: string): boolean => words.has(term);
  const parts =
    words.language === 'nl' ? splitCompound({ word: spelling, stem: words.stem, isWord }) : undefined;
  const found: Derived[] = (parts ?? []).map(({ term, start, end }) => ({
    term,
    start,
    end,
    weight: isKnown ? WEIGHT.partOfKnown : WEIGHT.partOfUnknown,
  }));
  if (isKnown) return found;
  const rest = behindPrefix(spelling, (word) => words.has(words.stem(word)));
  if (rest)
    found.push({ ...all, term: words.stem(rest.rest), start: rest.start, weight: WEIGHT.behindPrefix });
  const folded = fold(spelling);
  const key = spellingKey(folded);
  if (key) found.push({ ...all, term: key });
  const sounds = skeletonOf(folded);
  if (sounds.length >= FEWEST_SOUNDS) found.push({ ...all, term: SOUND_SIGN + sounds, isSound: true });
  return found;
}

const REMEMBERED = 50_000;
const remembered = new WeakMap<LatinWords, Map<string, readonly Derived[]>>();

/** Splitting compounds and finding prefixes takes long, and most words come again. */
function derivedOf(spelling: string, words: LatinWords): readonly Derived[] {
  let known = remembered.get(words);
  if (!known || known.size > REMEMBERED) remembered.set(words, (known = new Map()));
  const made = known.get(spelling) ?? derive(spelling, words);
  known.set(spelling, made);
  return made;
}

function derived(token: LatinToken, words: LatinWords): Occurrence[] {
  return derivedOf(token.spelling, words).flatMap(({ isSound, start, end, ...rest }) =>
    isSound && !token.isCapital ? [] : [{ ...rest, start: token.start + start, end: token.start + end }],
  );
}

function ofWord(tokens: readonly LatinToken[], at: number, words: LatinWords): Occurrence[] {
  const token = tokens[at];
  if (!token) return [];
  const { start, end } = token;
  const found: Occurrence[] = [{ term: token.term, start, end, weight: 1 }];
  for (const term of quantityTerms(token.spelling, words.language))
    found.push({ term, start, end, weight: 1 });
  const measure = measureOf(tokens, at);
  if (measure) found.push({ term: measure, start, end, weight: 1 });
  const before = tokens[at - 1];
  if (token.isHyphened && before?.kind === 'word') {
    const term = words.stem(before.spelling + token.spelling);
    found.push({ term, start: before.start, end, weight: WEIGHT.joined });
  }
  return token.end - token.start === token.spelling.length ? [...found, ...derived(token, words)] : found;
}

/** Everything a document in an alphabetic language is found by. */
export function analyseLatin(text: string, words: LatinWords): { occurrences: Occurrence[]; length: number } {
  const tokens = latinTokens(text, words);
  const length = tokens.filter((token) => !token.isStop).length;
  const occurrences: Occurrence[] = [];
  tokens.forEach((token, at) => {
    const { start, end, term } = token;
    if (token.isStop) {
      if (length < SHORT_TEXT) occurrences.push({ term, start, end, weight: 1 });
    } else if (token.kind === 'word') occurrences.push(...ofWord(tokens, at, words));
    else occurrences.push({ term, start, end, weight: 1 });
    const scaledTerm = scaled(tokens, at, words.language);
    if (scaledTerm) occurrences.push({ term: scaledTerm, start, end: tokens[at + 1]?.end ?? end, weight: 1 });
  });
  return { occurrences: [...occurrences, ...phrases(tokens, words)], length };
}
