import { languages, type Language } from '#platform/languages';
import type { Source } from '../../contract.ts';
import { rowsOf, type Rows } from '../tables/rows.ts';

/** The bit of each source in the provenance byte of a pair. */
export const SOURCE_BITS: Readonly<Record<Source, number>> = {
  thesaurus: 1,
  general: 2,
  cedict: 4,
  trained: 8,
  'display-names': 16,
  pivot: 32,
  imported: 64,
  cognate: 128,
};

/** The sources named by a provenance byte, the most trustworthy first. */
export function sourcesOf(bits: number): Source[] {
  return (Object.keys(SOURCE_BITS) as Source[]).filter((source) => (bits & SOURCE_BITS[source]) !== 0);
}

/** Two languages in the fixed order of the product. */
export type Pair = `${Language}-${Language}`;

/** The six unordered pairs of the four languages. */
export const PAIRS: readonly (readonly [Language, Language])[] = languages.flatMap((a, i) =>
  languages.slice(i + 1).map((b) => [a, b] as const),
);

/** Numbers the terms of one language in the order in which they arrive. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  terms(): string[] {
    return [...this.#numbers.keys()];
  }
}

const WIDTH = 2 ** 21;

/** The sum of evidence for every pair of terms of two languages, with the sources that gave it. */
export class Evidence {
  readonly #places = new Map<number, number>();
  readonly #left: number[] = [];
  readonly #right: number[] = [];
  readonly #weights: number[] = [];
  readonly #marks: number[] = [];

  add(left: number, right: number, evidence: { weight: number; mark: number }): void {
    const key = left * WIDTH + right;
    const place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, this.#left.length);
      this.#left.push(left);
      this.#right.push(right);
      this.#weights.push(evidence.weight);
      this.#marks.push(evidence.mark);
      return;
    }
    this.#weights[place]! += evidence.weight;
    this.#marks[place]! |= evidence.mark;
  }

  /** Rows by the left language, or by the right one when `isReversed`. */
  rows(size: number, isReversed: boolean): Rows {
    const [rows, targets] = isReversed ? [this.#right, this.#left] : [this.#left, this.#right];
    return rowsOf({ rows, targets, values: this.#weights, marks: this.#marks }, size);
  }
}
