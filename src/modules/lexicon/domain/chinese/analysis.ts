import type { Occurrence } from '../../contract.ts';
import { fold } from '../text/folding.ts';
import { measureNamed } from '../text/measures.ts';
import { numberTerm, parseDigits } from '../text/numbers.ts';
import type { Stem } from '../text/stemming.ts';
import { tokensOf, type Token } from '../text/tokens.ts';
import { magnitudeAfter, NUMERAL, parseNumeral } from './numerals.ts';
import type { CharacterSounds } from '../sounds/learn-sounds.ts';
import { namesIn, singlesIn, soundingsOf } from '../sounds/names-in-chinese.ts';
import { spellingsOf, type Readings } from '../sounds/readings.ts';
import { simplify, type ScriptPairs } from './script.ts';
import { LONGEST_WORD } from './segmentation.ts';

/** A Chinese word is taken as this many characters when lengths of texts are compared. */
const CHARACTERS_PER_WORD = 1.6;

export interface ChineseWords {
  readonly script: ScriptPairs;
  readonly sounds: CharacterSounds;
  readonly readings: Readings;
  /** English stems: Latin words inside Chinese text are nearly always English. */
  readonly stem: Stem;
  /** True when the stretch of `run` is a word of the lexicon; makes no string. */
  isWord(run: string, start: number, end: number): boolean;
}

export interface ChineseToken extends Token {
  /** Simplified, for runs of characters; as long as the surface. */
  readonly run: string;
}

/** The tokens of a Chinese text, runs already in simplified characters. */
export function chineseTokens(text: string, script: ScriptPairs): ChineseToken[] {
  return tokensOf(text).map((token) => {
    const surface = text.slice(token.start, token.end);
    const isEven = token.spelling.length === surface.length;
    return {
      ...token,
      run: token.kind === 'han' ? simplify(isEven ? token.spelling : surface, script) : token.spelling,
    };
  });
}

/** A number before 万 or 亿: the scaled term and how many characters of the next run belong to it. */
export function scaledBy(
  token: ChineseToken,
  next: ChineseToken | undefined,
): { term: string; length: number } | undefined {
  if (token.kind !== 'number' || next?.kind !== 'han' || next.start !== token.end) return undefined;
  const magnitude = magnitudeAfter(next.run);
  const value = parseDigits(token.spelling, 'zh');
  return magnitude && value !== undefined
    ? { term: numberTerm(value * magnitude.factor), length: magnitude.length }
    : undefined;
}

/** The terms of a Latin word inside Chinese: its English stem, and its spelling where that differs. */
export function foreignTerms(spelling: string, stem: Stem): string[] {
  return [...new Set([stem(spelling), fold(spelling)])];
}

function numerals({ run, start }: ChineseToken): Occurrence[] {
  return [...run.matchAll(NUMERAL)].flatMap((match) => {
    const value = parseNumeral(match[0]);
    const from = start + match.index;
    return value === undefined
      ? []
      : [{ term: numberTerm(value), start: from, end: from + match[0].length, weight: 1 }];
  });
}

function wordsOfRun({ run, start }: ChineseToken, words: ChineseWords): Occurrence[] {
  const found: Occurrence[] = [];
  for (let i = 0; i < run.length; i++) {
    const single = String.fromCodePoint(run.codePointAt(i) ?? 0);
    found.push({ term: single, start: start + i, end: start + i + single.length, weight: 1 });
    const longest = Math.min(LONGEST_WORD, run.length - i);
    for (let length = 2; length <= longest; length++) {
      if (!words.isWord(run, i, i + length)) continue;
      const term = run.slice(i, i + length);
      found.push({ term, start: start + i, end: start + i + length, weight: 1 });
      const measure = measureNamed(term);
      if (measure) found.push({ term: measure, start: start + i, end: start + i + length, weight: 1 });
    }
    if (single.length === 2) i += 1;
  }
  return found;
}

/** What unknown names in the run sound like; so a Latin spelling that no lexicon has still finds them. */
function soundsOfRun({ run, start }: ChineseToken, words: ChineseWords): Occurrence[] {
  const isWord = (word: string): boolean => words.isWord(word, 0, word.length);
  const at = (term: string, place: { start: number; end: number }): Occurrence => ({
    term,
    start: start + place.start,
    end: start + place.end,
    weight: 1,
  });
  const heard = namesIn(run, isWord, words.sounds).flatMap((name) =>
    soundingsOf(run.slice(name.start, name.end), words.sounds, 1).map(({ sounds }) => at(sounds, name)),
  );
  const spelt = singlesIn(run, isWord).flatMap((name) =>
    spellingsOf(run.slice(name.start, name.end), words.readings)
      .slice(0, 1)
      .map((term) => at(term, name)),
  );
  return [...heard, ...spelt];
}

/** Every word of the lexicon at every place: which cut is right is left to the question. */
export function analyseChinese(
  text: string,
  words: ChineseWords,
): { occurrences: Occurrence[]; length: number } {
  const tokens = chineseTokens(text, words.script);
  const occurrences: Occurrence[] = [];
  let length = 0;
  tokens.forEach((token, at) => {
    const { start, end } = token;
    if (token.kind === 'han') {
      length += token.run.length / CHARACTERS_PER_WORD;
      occurrences.push(...wordsOfRun(token, words), ...numerals(token), ...soundsOfRun(token, words));
      return;
    }
    length += 1;
    const value = token.kind === 'number' ? parseDigits(token.spelling, 'zh') : undefined;
    const terms = value === undefined ? foreignTerms(token.spelling, words.stem) : [numberTerm(value)];
    for (const term of terms) occurrences.push({ term, start, end, weight: 1 });
    const large = scaledBy(token, tokens[at + 1]);
    if (large) occurrences.push({ term: large.term, start, end: end + large.length, weight: 1 });
  });
  return { occurrences, length };
}
