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
import { type CutRun, cutRun, LONGEST_WORD } from './segmentation.ts';

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

/** Which stretches from each place on are words: bit n of a place's mask stands for n characters. */
function masksOf(run: string, words: ChineseWords): Uint16Array {
  const masks = new Uint16Array(run.length);
  for (let i = 0; i < run.length; i++) {
    const longest = Math.min(LONGEST_WORD, run.length - i);
    for (let length = 2; length <= longest; length++) {
      if (words.isWord(run, i, i + length)) masks[i]! |= 1 << length;
    }
  }
  return masks;
}

/** A character inside a longer word says less than one that stands alone: 水 in 水平 is no water. */
const INSIDE_WORD = 0.5;

function addWords(
  into: Occurrence[],
  { run, start }: ChineseToken,
  { masks, cut }: { masks: Uint16Array; cut: CutRun },
): void {
  const isAlone = new Set(cut.cuts.flatMap(([from, to]) => (to - from === 1 ? [from] : [])));
  for (let i = 0; i < run.length; i++) {
    const size = (run.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    const weight = isAlone.has(i) ? 1 : INSIDE_WORD;
    into.push({ term: run.slice(i, i + size), start: start + i, end: start + i + size, weight });
    const mask = masks[i] ?? 0;
    for (let length = 2; mask >> length !== 0; length++) {
      if (((mask >> length) & 1) === 0) continue;
      const term = run.slice(i, i + length);
      into.push({ term, start: start + i, end: start + i + length, weight: 1 });
      const measure = measureNamed(term);
      if (measure) into.push({ term: measure, start: start + i, end: start + i + length, weight: 1 });
    }
    i += size - 1;
  }
}

/** What unknown names in the run sound like; so a Latin spelling that no lexicon has still finds them. */
function addSounds(
  into: Occurrence[],
  { start }: ChineseToken,
  cut: CutRun & Pick<ChineseWords, 'sounds' | 'readings'>,
): void {
  const { run, sounds, readings } = cut;
  for (const name of namesIn(cut, sounds)) {
    const [heard] = soundingsOf(run.slice(name.start, name.end), sounds, 1);
    if (heard) into.push({ term: heard.sounds, start: start + name.start, end: start + name.end, weight: 1 });
  }
  for (const name of singlesIn(cut)) {
    const [term] = spellingsOf(run.slice(name.start, name.end), readings);
    if (term) into.push({ term, start: start + name.start, end: start + name.end, weight: 1 });
  }
}

function addRun(into: Occurrence[], token: ChineseToken, words: ChineseWords): void {
  const masks = masksOf(token.run, words);
  const cut = cutRun(token.run, (start, end) => (((masks[start] ?? 0) >> (end - start)) & 1) === 1);
  addWords(into, token, { masks, cut });
  into.push(...numerals(token));
  addSounds(into, token, { ...cut, sounds: words.sounds, readings: words.readings });
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
      addRun(occurrences, token, words);
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
