import type { Span, Word } from '../../contract.ts';
import type { IsTranslatable } from '../text/cutting.ts';
import { measureNamed } from '../text/measures.ts';
import { numberTerm, parseDigits } from '../text/numbers.ts';
import { stopWords } from '../text/stop-words.ts';
import type { CharacterSounds } from '../sounds/learn-sounds.ts';
import { stretchesIn } from '../sounds/names-in-chinese.ts';
import { chineseTokens, scaledBy, type ChineseToken, type ChineseWords } from './analysis.ts';
import { NUMERAL, parseNumeral } from './numerals.ts';
import { cutByWords, segment } from './segmentation.ts';

const LONG_WORD = 4;
const LONGEST_NAME = 8;

interface RunQuestion {
  readonly run: string;
  readonly start: number;
  readonly isWord: (word: string) => boolean;
}

function word({ run, start }: RunQuestion, from: number, to: number): Word {
  const term = run.slice(from, to);
  const measure = to - from > 1 ? measureNamed(term) : undefined;
  return {
    start: start + from,
    end: start + to,
    term: measure ?? term,
    kind: measure ? 'measure' : 'word',
    isStop: stopWords.zh.has(term),
    spelling: term,
    parts: [],
  };
}

/** The words inside a long word, so that a document with only one of them still answers. */
function innerWords(question: RunQuestion, from: number, to: number): Word[] {
  if (to - from < LONG_WORD) return [];
  const whole = question.run.slice(from, to);
  const isInner = (piece: string): boolean => piece.length < whole.length && question.isWord(piece);
  return segment(whole, isInner)
    .filter(([start, end]) => end - start > 1)
    .map(([start, end]) => word(question, from + start, from + end));
}

interface Found {
  readonly names: Word[];
  /** What is left when the single characters that names are made of went into them. */
  readonly others: Word[];
}

/** Runs of single characters may be a name that no lexicon has; the characters become its parts. */
function singlesAsNames(question: RunQuestion, words: readonly Word[]): Found {
  const names: Word[] = [];
  const others: Word[] = [];
  let open: Word[] = [];
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last && open.length > 1 && open.length <= LONGEST_NAME) {
      names.push(name(question, { start: first.start, end: last.end }, open));
    } else others.push(...open);
    open = [];
  };
  for (const candidate of words) {
    if (candidate.end - candidate.start === 1 && !candidate.isStop) {
      open.push(candidate);
      continue;
    }
    close();
    others.push(candidate);
  }
  close();
  return { names, others };
}

function name({ run, start: from }: RunQuestion, { start, end }: Span, parts: readonly Word[]): Word {
  const spelling = run.slice(start - from, end - from);
  return { start, end, term: spelling, kind: 'name', spelling, isStop: false, parts };
}

/** Names made of single characters, and stretches that sound like one though some of their characters are words. */
function names(question: RunQuestion, words: readonly Word[], sounds: CharacterSounds): Found {
  const found = singlesAsNames(question, words);
  const heard = stretchesIn(cutByWords(question.run, question.isWord), sounds)
    .map(({ start, end }) => ({ start: start + question.start, end: end + question.start }))
    .filter((place) => !found.names.some(({ start, end }) => start === place.start && end === place.end));
  return { ...found, names: [...found.names, ...heard.map((place) => name(question, place, []))] };
}

function numerals({ run, start }: RunQuestion): Word[] {
  return [...run.matchAll(NUMERAL)].flatMap((match) => {
    const value = parseNumeral(match[0]);
    if (value === undefined) return [];
    const from = start + match.index;
    const term = numberTerm(value);
    return [
      {
        start: from,
        end: from + match[0].length,
        term,
        kind: 'number' as const,
        isStop: false,
        spelling: match[0],
        parts: [],
      },
    ];
  });
}

function cutQuestion(question: RunQuestion, sounds: CharacterSounds): Word[] {
  const quantities = numerals(question);
  const words = segment(question.run, question.isWord)
    .map(([from, to]) => ({ ...word(question, from, to), parts: innerWords(question, from, to) }))
    .filter(({ start, end }) => !quantities.some((found) => found.start <= start && end <= found.end));
  const found = names(question, words, sounds);
  return [...found.others, ...found.names, ...quantities];
}

function foreign(token: ChineseToken, words: ChineseWords, large: ReturnType<typeof scaledBy>): Word {
  const { start, end, spelling } = token;
  if (large)
    return {
      start,
      end: end + large.length,
      term: large.term,
      kind: 'number',
      isStop: false,
      spelling,
      parts: [],
    };
  const value = token.kind === 'number' ? parseDigits(spelling, 'zh') : undefined;
  const term = value === undefined ? words.stem(spelling) : numberTerm(value);
  return {
    start,
    end,
    term,
    kind: value === undefined ? 'foreign' : 'number',
    isStop: false,
    spelling,
    parts: [],
  };
}

/** Cuts a Chinese question by maximum matching on the words that have a translation. */
export function cutChinese(text: string, words: ChineseWords, isTranslatable: IsTranslatable): Word[] {
  const tokens = chineseTokens(text, words.script);
  const cut: Word[] = [];
  let taken = 0;
  tokens.forEach((token, at) => {
    if (token.kind === 'han') {
      const run = token.run.slice(taken);
      cut.push(...cutQuestion({ run, start: token.start + taken, isWord: isTranslatable }, words.sounds));
      taken = 0;
      return;
    }
    const large = scaledBy(token, tokens[at + 1]);
    taken = large?.length ?? 0;
    cut.push(foreign(token, words, large));
  });
  return cut.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
