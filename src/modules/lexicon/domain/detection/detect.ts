import type { Detection, Latin } from '../../contract.ts';
import { stopWords } from '../text/stop-words.ts';
import { LATIN, likelihoods, type LetterModel } from './letters.ts';
import { NEIGHBOURS } from './neighbours.ts';

const READ = 3000;
/** Of so many letters one in four must be Chinese for a text with Latin words in it to be Chinese. */
const CHINESE_SHARE = 0.2;
/** Beyond this share of the characters, kana make a text Japanese. */
const KANA_SHARE = 0.15;
/** In a text of the language at least this share of the words is known; below it is another language's. */
const KNOWN_SHARE = 0.4;
const FEWEST_WORDS = 5;
/** The grammar words of a language weigh as much as so many runs of letters. */
const STOP_WORD_WEIGHT = 1.5;
const KNOWN_WORD_WEIGHT = 0.7;

export interface DetectionParts {
  readonly letters: LetterModel;
  /** Whether a spelling is a word of the language. */
  isWord(spelling: string, language: Latin): boolean;
}

interface Scripts {
  readonly han: number;
  readonly kana: number;
  readonly latin: number;
  readonly other: number;
}

function scriptsOf(text: string): Scripts {
  const scripts = { han: 0, kana: 0, latin: 0, other: 0 };
  for (const [sign] of text.slice(0, READ).matchAll(/\p{L}/gu)) {
    if (sign <= '\u024f') scripts.latin += 1;
    else if (/\p{Script=Han}/u.test(sign)) scripts.han += 1;
    else if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) scripts.kana += 1;
    else if (/\p{Script=Latin}/u.test(sign)) scripts.latin += 1;
    else scripts.other += 1;
  }
  return scripts;
}

const UNKNOWN: Detection = { language: 'unknown', confidence: 0 };

/** Whether more grammar words are a neighbour's alone than the language's alone. */
function isOfNeighbour(words: readonly string[], own: ReadonlySet<string>): boolean {
  const count = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    words.filter((word) => one.has(word) && !other.has(word)).length;
  return count(NEIGHBOURS, own) > count(own, NEIGHBOURS);
}

function byLetters(text: string, { letters, isWord }: DetectionParts): Detection {
  const words =
    text
      .slice(0, READ)
      .toLowerCase()
      .match(/\p{Script=Latin}+/gu) ?? [];
  const { sums, runs } = likelihoods(text, letters);
  if (words.length === 0 || runs === 0) return UNKNOWN;
  const scores = LATIN.map((language, place) => {
    const stops = words.filter((word) => stopWords[language].has(word)).length;
    const known = words.filter((word) => stopWords[language].has(word) || isWord(word, language)).length;
    const score = (sums[place] ?? 0) + STOP_WORD_WEIGHT * stops + KNOWN_WORD_WEIGHT * known;
    return { language, score, share: known / words.length };
  }).toSorted((a, b) => b.score - a.score);
  const [best] = scores;
  if (!best || (words.length >= FEWEST_WORDS && best.share < KNOWN_SHARE)) return UNKNOWN;
  if (isOfNeighbour(words, stopWords[best.language])) return UNKNOWN;
  // Runs of letters overlap, so their evidence is worth about a third of what independent signs would be.
  const odds = scores.reduce((sum, { score }) => sum + Math.exp((score - best.score) / 3), 0);
  const confidence = 1 / odds;
  return confidence < 0.5 ? { language: 'unknown', confidence } : { language: best.language, confidence };
}

/** Tells the language of a text by its script, then by letters, grammar words and known words. */
export function detectLanguage(text: string, parts: DetectionParts): Detection {
  const { han, kana, latin, other } = scriptsOf(text);
  const all = han + kana + latin + other;
  if (all === 0 || other > all / 2) return UNKNOWN;
  if (kana > KANA_SHARE * (kana + han)) return UNKNOWN;
  if (han >= CHINESE_SHARE * all) return { language: 'zh', confidence: Math.min(1, 0.6 + (0.4 * han) / all) };
  return byLetters(text, parts);
}
