const LINKS = ['', 's', 'en', 'e', 'n'];
const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 40;

export interface Part {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

interface Splitting {
  readonly word: string;
  readonly stem: (word: string) => string;
  readonly isWord: (term: string) => boolean;
}

function known(splitting: Splitting, start: number, end: number): Part | undefined {
  for (const link of LINKS) {
    const bare = splitting.word.slice(start, end);
    if (!bare.endsWith(link) || bare.length - link.length < SHORTEST_PART - (link === '' ? 1 : 0)) continue;
    if (link !== '' && end === splitting.word.length) continue;
    const term = splitting.stem(bare.slice(0, bare.length - link.length));
    if (splitting.isWord(term)) return { start, end: end - link.length, term };
  }
  return undefined;
}

/** Splits from `start` into at most `depth` known words; the longest last part is preferred. */
function split(splitting: Splitting, end: number, depth: number): Part[] | undefined {
  const whole = end < splitting.word.length ? known(splitting, 0, end) : undefined;
  if (whole) return [whole];
  if (depth === 1) return undefined;
  for (let cut = SHORTEST_PART - 1; cut <= end - SHORTEST_PART; cut++) {
    const last = known(splitting, cut, end);
    const before = last && split(splitting, cut, depth - 1);
    if (before) return [...before, last];
  }
  return undefined;
}

/** The two or three known words a Dutch compound is made of (afvalwater|zuivering), or nothing. */
export function splitCompound(splitting: Splitting): readonly Part[] | undefined {
  const { length } = splitting.word;
  if (length < 2 * SHORTEST_PART || length > LONGEST_COMPOUND) return undefined;
  return split(splitting, length, 2) ?? split(splitting, length, 3);
}
