import { fold } from './folding.ts';

/** A stretch of a text that may be the name of an organisation, with the keys by which the register would know it. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly folded: string;
  /** As pinyin would be written without spaces; absent where the stretch cannot be pinyin. */
  readonly solid?: string;
  /** One word alone is a name only when it is spelled as the register spells it. */
  readonly isSingle: boolean;
}

const MOST_WORDS = 9;
const MOST_HAN = 24;
const FEWEST_HAN = 3;
const FEWEST_LETTERS = 3;

/** Every stretch of a text that could be a name: words that begin with a capital, and runs of Chinese characters. */
export const nameCandidates = (text: string): NameCandidate[] => [
  ...latinCandidates(text),
  ...hanCandidates(text),
];

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const isCapital = ({ text }: Word) => /^[\p{Lu}\d]/u.test(text);
/** Between the words of a name stand spaces and joining signs, never the end of a sentence. */
const JOINS = /^(?:[  ]|[  ]?[-–'’&,/][  ]?|[.][  ]?(?=.))$/u;

function latinCandidates(text: string): NameCandidate[] {
  const words = [...text.matchAll(/(?!\p{Script=Han})[\p{L}\d](?:(?!\p{Script=Han})[\p{L}\p{M}\d])*/gu)].map(
    ({ 0: word, index }): Word => ({
      text: word,
      folded: fold(word),
      start: index,
      end: index + word.length,
    }),
  );
  return words.flatMap((first, place) => (isStart(first) ? runsFrom(text, words, place) : []));
}

/** A name begins with a capital, or is written as `imec` is: small, but known by itself. */
const isStart = (word: Word) => isCapital(word) || word.text.length >= 4;

function runsFrom(text: string, words: readonly Word[], place: number): NameCandidate[] {
  const first = words[place]!;
  const found: NameCandidate[] = first.text.length >= FEWEST_LETTERS ? [candidate(text, [first])] : [];
  if (!isCapital(first)) return found;
  const run = [first];
  for (const next of words.slice(place + 1, place + MOST_WORDS)) {
    if (!JOINS.test(text.slice(run.at(-1)!.end, next.start))) break;
    run.push(next);
    if (isCapital(next)) found.push(candidate(text, run));
  }
  return found;
}

function candidate(text: string, run: readonly Word[]): NameCandidate {
  const start = run[0]!.start;
  const { end } = run.at(-1)!;
  const words = text.slice(start, end);
  const folded = run.map((word) => word.folded).join(' ');
  const isSpelled = run.length > 1 && /^[a-z ]+$/.test(folded);
  return {
    start,
    end,
    words,
    folded,
    isSingle: run.length === 1,
    ...(isSpelled && { solid: folded.replaceAll(' ', '') }),
  };
}

/** With what names of organisations end; a stretch that ends otherwise may be a short name of a few characters. */
const ENDINGS =
  /(?:大学|学院|学校|研究所|研究院|研究会|研究中心|实验室|科学院|工程院|中心|公司|集团|厂|医院|局|部|委员会|基金会|协会|学会|联盟|联社|合作社|出版社|博物馆|图书馆|水库|林场|农场|站|所|院|社|行|园|室|部门|办公室)$/u;
const LONGEST_SHORT_NAME = 5;

function hanCandidates(text: string): NameCandidate[] {
  const runs = [...text.matchAll(/\p{Script=Han}{3,}/gu)];
  return runs.flatMap(({ 0: run, index }) => {
    const signs = [...run];
    // Folding turns one character into one, so that a run is folded once and not for every stretch of it.
    const folded = [...fold(run)];
    const offsets = [0];
    for (const sign of signs) offsets.push(offsets.at(-1)! + sign.length);
    return stretchesOf(run, offsets).map(([from, until]) => {
      const [start, end] = [index + offsets[from]!, index + offsets[until]!];
      const words = text.slice(start, end);
      return { start, end, words, folded: folded.slice(from, until).join(''), isSingle: false };
    });
  });
}

/** Stretches that end like a name, and all that are as short as short names are. */
function stretchesOf(run: string, offsets: readonly number[]): [from: number, until: number][] {
  const count = offsets.length - 1;
  const found: [number, number][] = [];
  for (let until = FEWEST_HAN; until <= count; until++) {
    const isEnding = ENDINGS.test(run.slice(offsets[Math.max(0, until - 5)], offsets[until]));
    const longest = isEnding ? MOST_HAN : LONGEST_SHORT_NAME;
    for (let length = FEWEST_HAN; length <= Math.min(longest, until); length++)
      found.push([until - length, until]);
  }
  return found;
}

/** The longest of the stretches that lie over each other. */
export function longestApart<Found extends { readonly start: number; readonly end: number }>(
  found: readonly Found[],
): Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}
