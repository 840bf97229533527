import type { Latin } from '../../contract.ts';

export const LATIN = ['en', 'fr', 'nl'] as const satisfies readonly Latin[];

/** How often each run of one to three letters stands in running text of a language, per hundred thousand. */
export interface LetterModel {
  readonly grams: ReadonlyMap<string, readonly [en: number, fr: number, nl: number]>;
}

const LONGEST = 3;
/** Enough of a text to tell its language; more would only take time. */
const READ = 3000;

/** The text as letters and single blanks, so that beginnings and ends of words count. */
export function lettersIn(text: string): string {
  return ` ${text
    .slice(0, READ)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Script=Latin}'’]+/gu, ' ')
    .trim()} `;
}

/** Calls `visit` for every run of one to three letters. */
export function eachGram(letters: string, visit: (gram: string) => void): void {
  for (let length = 1; length <= LONGEST; length++) {
    for (let i = 0; i + length <= letters.length; i++) visit(letters.slice(i, i + length));
  }
}

const SCALE = 100_000;
const LEAST_SEEN = 12;

/** Counts runs of letters in texts of each language. Rare runs are left out: they say little and would be many. */
export function learnLetters(texts: Readonly<Record<Latin, Iterable<string>>>): LetterModel {
  const counts = new Map<string, [number, number, number]>();
  const totals: [number, number, number] = [0, 0, 0];
  LATIN.forEach((language, place) => {
    for (const text of texts[language]) {
      eachGram(lettersIn(text), (gram) => {
        const row = counts.get(gram) ?? [0, 0, 0];
        row[place]! += 1;
        totals[place]! += 1;
        counts.set(gram, row);
      });
    }
  });
  const kept = [...counts].filter(([, row]) => Math.max(...row) >= LEAST_SEEN);
  const share = (count: number, place: number): number =>
    Math.round((count / (totals[place] || 1)) * SCALE * 10) / 10;
  return {
    grams: new Map(
      kept.map(([gram, [en, fr, nl]]) => [gram, [share(en, 0), share(fr, 1), share(nl, 2)] as const]),
    ),
  };
}

const SMOOTHING = 0.5;
const WEIGHT_BY_LENGTH = [0, 0.6, 0.6, 1];

/** Log likelihood of the letters in each language, per run of letters. */
export function likelihoods(
  text: string,
  { grams }: LetterModel,
): { sums: [number, number, number]; runs: number } {
  const sums: [number, number, number] = [0, 0, 0];
  let runs = 0;
  eachGram(lettersIn(text), (gram) => {
    const row = grams.get(gram);
    if (!row) return;
    runs += 1;
    const weight = WEIGHT_BY_LENGTH[gram.length] ?? 1;
    for (let place = 0; place < 3; place++) sums[place]! += weight * Math.log((row[place] ?? 0) + SMOOTHING);
  });
  return { sums, runs };
}
