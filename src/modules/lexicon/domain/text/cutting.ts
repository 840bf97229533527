import type { Word } from '../../contract.ts';
import {
  contentPlaces,
  isLinked,
  latinTokens,
  LONGEST_PHRASE,
  measureOf,
  quantityTerms,
  scaled,
  type LatinToken,
  type LatinWords,
} from './latin.ts';
import { splitCompound } from './compounds.ts';
import { numberTerm, valueOfWord } from './numbers.ts';
import { behindPrefix } from './prefixes.ts';

/** What cutting a question asks: is there a translation of this term into the language searched in? */
export type IsTranslatable = (term: string) => boolean;

interface Question {
  readonly tokens: readonly LatinToken[];
  readonly words: LatinWords;
  readonly isTranslatable: IsTranslatable;
}

function innerParts(token: LatinToken, { words, isTranslatable }: Question): Word[] {
  const isWhole = token.end - token.start === token.spelling.length;
  const place = (start: number, end: number, term: string): Word => ({
    start: isWhole ? token.start + start : token.start,
    end: isWhole ? token.start + end : token.end,
    term,
    kind: 'word',
    isStop: false,
    spelling: token.spelling.slice(start, end),
    parts: [],
  });
  const value = valueOfWord(token.spelling, words.language);
  if (value !== undefined) return [{ ...place(0, token.spelling.length, numberTerm(value)), kind: 'number' }];
  const isWord = (term: string): boolean => words.has(term) && isTranslatable(term);
  if (words.language === 'nl') {
    const parts = splitCompound({ word: token.spelling, stem: words.stem, isWord });
    if (parts) return parts.map((part) => place(part.start, part.end, part.term));
  }
  const rest = isTranslatable(token.term)
    ? undefined
    : behindPrefix(token.spelling, (word) => isWord(words.stem(word)));
  return rest ? [place(rest.start, token.spelling.length, words.stem(rest.rest))] : [];
}

/** The number that a token stands for: digits, digits with an ending, or digits scaled by the next word. */
function numberAt({ tokens, words }: Question, at: number): { term: string; end: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const large = scaled(tokens, at, words.language);
  if (large) return { term: large, end: tokens[at + 1]?.end ?? token.end };
  if (token.kind === 'number') return { term: token.term, end: token.end };
  const isMixed = token.kind === 'word' && /^\d/.test(token.spelling);
  const [term] = isMixed ? quantityTerms(token.spelling, words.language) : [];
  return term === undefined ? undefined : { term, end: token.end };
}

function single(question: Question, at: number): Word {
  const token = question.tokens[at];
  if (!token) throw new RangeError(`no token ${at}`);
  const { start, end, term, isStop, spelling } = token;
  const plain = { start, end, term, isStop, spelling, parts: [] };
  const number = numberAt(question, at);
  if (number) return { ...plain, ...number, kind: 'number' };
  if (token.kind === 'han') return { ...plain, kind: 'foreign' };
  const measure = measureOf(question.tokens, at);
  const parts = isStop ? [] : innerParts(token, question);
  return { ...plain, term: measure ?? term, kind: measure ? 'measure' : 'word', parts };
}

/** The longest phrase with a translation that begins at a content place; how many content words it takes. */
function phraseAt(
  question: Question,
  places: readonly number[],
  i: number,
): { term: string; count: number } | undefined {
  let best: { term: string; count: number } | undefined;
  let term = question.tokens[places[i] ?? 0]?.term ?? '';
  for (let n = 1; n < LONGEST_PHRASE; n++) {
    const place = places[i + n];
    if (place === undefined || !isLinked(question.tokens, places[i + n - 1] ?? 0, place)) break;
    term += `_${question.tokens[place]?.term ?? ''}`;
    if (question.words.has(term) && question.isTranslatable(term)) best = { term, count: n + 1 };
  }
  return best;
}

/** A hyphened word that the lexicon knows as one (micro-electronics). */
function joinedAt({ tokens, words, isTranslatable }: Question, at: number): string | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next?.isHyphened || token.kind !== 'word' || next.kind !== 'word') return undefined;
  const term = words.stem(token.spelling + next.spelling);
  return words.has(term) && isTranslatable(term) ? term : undefined;
}

interface Taken {
  readonly word: Word;
  /** Content words taken up. */
  readonly count: number;
}

/** One word, with the next one where that scales it. */
function singleAt(question: Question, at: number): Taken {
  const word = single(question, at);
  const isScaled = word.kind === 'number' && word.end > (question.tokens[at]?.end ?? 0);
  return { word, count: isScaled ? 2 : 1 };
}

/** Several words under one term. */
function together(question: Question, places: readonly number[], term: string): Taken {
  const parts = places.map((place) => single(question, place));
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  const spelling = parts.map((part) => part.spelling).join(' ');
  return { word: { start, end, term, kind: 'phrase', isStop: false, spelling, parts }, count: places.length };
}

/** The phrase, hyphened word or word that begins at a content place. */
function wordAt(question: Question, places: readonly number[], i: number): Taken {
  const at = places[i] ?? 0;
  const phrase = phraseAt(question, places, i);
  if (phrase) return together(question, places.slice(i, i + phrase.count), phrase.term);
  const joined = joinedAt(question, at);
  return joined ? together(question, places.slice(i, i + 2), joined) : singleAt(question, at);
}

/** Cuts a question in an alphabetic language; grammar words stay, marked, for texts that have little else. */
export function cutLatin(text: string, words: LatinWords, isTranslatable: IsTranslatable): Word[] {
  const tokens = latinTokens(text, words);
  const question: Question = { tokens, words, isTranslatable };
  const places = contentPlaces(tokens);
  const cut: Word[] = tokens.flatMap((token, at) => (token.isStop ? [single(question, at)] : []));
  for (let i = 0; i < places.length;) {
    const { word, count } = wordAt(question, places, i);
    cut.push(word);
    i += count;
  }
  return cut.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
