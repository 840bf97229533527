/** No dictionary word is looked for beyond this many characters. */
export const LONGEST_WORD = 8;

export type Cut = readonly [start: number, end: number];

function forward(run: string, isWord: (word: string) => boolean): Cut[] {
  const cuts: Cut[] = [];
  for (let start = 0; start < run.length;) {
    let length = Math.min(LONGEST_WORD, run.length - start);
    while (length > 1 && !isWord(run.slice(start, start + length))) length -= 1;
    cuts.push([start, start + length]);
    start += length;
  }
  return cuts;
}

function backward(run: string, isWord: (word: string) => boolean): Cut[] {
  const cuts: Cut[] = [];
  for (let end = run.length; end > 0;) {
    let length = Math.min(LONGEST_WORD, end);
    while (length > 1 && !isWord(run.slice(end - length, end))) length -= 1;
    cuts.push([end - length, end]);
    end -= length;
  }
  return cuts.reverse();
}

const singles = (cuts: readonly Cut[]): number => cuts.filter(([start, end]) => end - start === 1).length;

/** Bidirectional maximum matching: the cut with fewer words wins, then the one with fewer single characters. */
export function segment(run: string, isWord: (word: string) => boolean): readonly Cut[] {
  const there = forward(run, isWord);
  const back = backward(run, isWord);
  if (there.length !== back.length) return there.length < back.length ? there : back;
  return singles(there) < singles(back) ? there : back;
}
