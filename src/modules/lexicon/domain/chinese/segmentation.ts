/** No dictionary word is looked for beyond this many characters. */
export const LONGEST_WORD = 8;

export type Cut = readonly [start: number, end: number];

/** Whether the characters between two places of a run are a word. */
export type IsWordAt = (start: number, end: number) => boolean;

/** A run of characters, its cut into words, and what else in it would be a word. */
export interface CutRun {
  readonly run: string;
  readonly cuts: readonly Cut[];
  readonly isWordAt: IsWordAt;
}

function forward(size: number, isWordAt: IsWordAt): Cut[] {
  const cuts: Cut[] = [];
  for (let start = 0; start < size;) {
    let length = Math.min(LONGEST_WORD, size - start);
    while (length > 1 && !isWordAt(start, start + length)) length -= 1;
    cuts.push([start, start + length]);
    start += length;
  }
  return cuts;
}

function backward(size: number, isWordAt: IsWordAt): Cut[] {
  const cuts: Cut[] = [];
  for (let end = size; end > 0;) {
    let length = Math.min(LONGEST_WORD, end);
    while (length > 1 && !isWordAt(end - length, end)) length -= 1;
    cuts.push([end - length, end]);
    end -= length;
  }
  return cuts.reverse();
}

const singles = (cuts: readonly Cut[]): number => cuts.filter(([start, end]) => end - start === 1).length;

/** Bidirectional maximum matching: the cut with fewer words wins, then the one with fewer single characters. */
export function cutRun(run: string, isWordAt: IsWordAt): CutRun {
  const there = forward(run.length, isWordAt);
  const back = backward(run.length, isWordAt);
  const isThere = there.length !== back.length ? there.length < back.length : singles(there) < singles(back);
  return { run, cuts: isThere ? there : back, isWordAt };
}

/** The same for words that are looked up as strings. */
export function cutByWords(run: string, isWord: (word: string) => boolean): CutRun {
  return cutRun(run, (start, end) => isWord(run.slice(start, end)));
}

export function segment(run: string, isWord: (word: string) => boolean): readonly Cut[] {
  return cutByWords(run, isWord).cuts;
}
