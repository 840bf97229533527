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

function single(question: Question, at: number): Word {
  const token = question.tokens[at];
  if (!token) throw new RangeError(`no token ${at}`);
  const { start, end, term, isStop, spelling } = token;
  const large = scaled(question.tokens, at, question.words.language);
  if (large)
    return {
      start,
      end: question.tokens[at + 1]?.end ?? end,
      term: large,
      kind: 'number',
      isStop,
      spelling,
      parts: [],
    };
  const [quantity] =
    token.kind === 'word' && /^\d/.test(spelling) ? quantityTerms(spelling, question.words.language) : [];
  if (quantity) return { start, end, term: quantity, kind: 'number', isStop, spelling, parts: [] };
  if (token.kind === 'number') return { start, end, term, kind: 'number', isStop, spelling, parts: [] };
  const measure = measureOf(question.tokens, at);
  if (token.kind === 'han') return { start, end, term, kind: 'foreign', isStop, spelling, parts: [] };
  const parts = isStop ? [] : innerParts(token, question);
  return { start, end, term: measure ?? term, kind: measure ? 'measure' : 'word', isStop, spelling, parts };
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

/** Cuts a question in an alphabetic language; grammar words stay, marked, for texts that have little else. */
export function cutLatin(text: string, words: LatinWords, isTranslatable: IsTranslatable): Word[] {
  const tokens = latinTokens(text, words);
  const question: Question = { tokens, words, isTranslatable };
  const places = contentPlaces(tokens);
  const cut: Word[] = tokens.flatMap((token, at) => (token.isStop ? [single(question, at)] : []));
  for (let i = 0; i < places.length;) {
    const at = places[i] ?? 0;
    const phrase = phraseAt(question, places, i);
    const joined = phrase ? undefined : joinedAt(question, at);
    const count = phrase?.count ?? (joined ? 2 : 1);
    const inner = places.slice(i, i + count).map((place) => single(question, place));
    const [first, last] = [inner[0], inner.at(-1)];
    i +=
      inner.some(({ kind, end }) => kind === 'number' && end > (tokens[at]?.end ?? 0)) && !phrase
        ? count + 1
        : count;
    if (!first || !last) continue;
    const term = phrase?.term ?? joined;
    if (!term) cut.push(first);
    else {
      const spelling = inner.map((word) => word.spelling).join(' ');
      cut.push({
        start: first.start,
        end: last.end,
        term,
        kind: 'phrase',
        isStop: false,
        spelling,
        parts: inner,
      });
    }
  }
  return cut.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
