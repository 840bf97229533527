import type { Vocabulary } from '../tables/vocabulary.ts';
import { trigrams } from './cognates.ts';

const LETTERS = 27;
const BUCKETS = LETTERS ** 3;

const codeOf = (gram: string): number =>
  [...gram].reduce((code, letter) => code * LETTERS + (letter === '^' ? 0 : letter.charCodeAt(0) - 96), 0);

export interface Related {
  readonly term: string;
  /** Dice coefficient of letter trigrams, squared: kinship falls off quickly. */
  readonly weight: number;
}

/** Finds the words of a vocabulary that are spelt like a given one; cognates of European languages mostly are. */
export class RelatedSpellings {
  readonly #vocabulary: Vocabulary;
  readonly #offsets = new Uint32Array(BUCKETS + 1);
  readonly #ids: Uint32Array;
  readonly #gramCounts: Uint8Array;
  readonly #hits: Uint8Array;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#gramCounts = new Uint8Array(vocabulary.size);
    this.#hits = new Uint8Array(vocabulary.size);
    const lists: number[][] = [];
    for (let id = 0; id < vocabulary.size; id++) {
      const term = vocabulary.term(id);
      if (!/^[a-z]{4,30}$/.test(term)) continue;
      const grams = trigrams(term);
      this.#gramCounts[id] = grams.length;
      for (const gram of grams) (lists[codeOf(gram)] ??= []).push(id);
    }
    for (let code = 0; code < BUCKETS; code++)
      this.#offsets[code + 1] = this.#offsets[code]! + (lists[code]?.length ?? 0);
    this.#ids = new Uint32Array(this.#offsets[BUCKETS]!);
    lists.forEach((ids, code) => this.#ids.set(ids, this.#offsets[code]!));
  }

  /** The `limit` most similar terms with a Dice coefficient of at least `threshold`. */
  find(folded: string, threshold: number, limit: number): Related[] {
    if (!/^[a-z]{4,30}$/.test(folded)) return [];
    const grams = trigrams(folded);
    const touched: number[] = [];
    for (const gram of grams) {
      const code = codeOf(gram);
      for (let at = this.#offsets[code]!; at < this.#offsets[code + 1]!; at++) {
        const id = this.#ids[at]!;
        if (this.#hits[id]!++ === 0) touched.push(id);
      }
    }
    const found = touched.flatMap((id) => {
      const dice = (2 * this.#hits[id]!) / (grams.length + this.#gramCounts[id]!);
      this.#hits[id] = 0;
      return dice >= threshold ? [{ id, dice }] : [];
    });
    return found
      .sort((a, b) => b.dice - a.dice || a.id - b.id)
      .slice(0, limit)
      .map(({ id, dice }) => ({ term: this.#vocabulary.term(id), weight: dice * dice }));
  }
}
