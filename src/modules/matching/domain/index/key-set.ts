import { roomFor } from './room-for.ts';

/** A set of document keys as bits; made once for a filter that many questions share. */
export class KeySet {
  #words = new Uint32Array(0);

  static of(keys: Iterable<number>): KeySet {
    const set = new KeySet();
    for (const key of keys) set.add(key);
    return set;
  }

  add(key: number): void {
    const word = key >>> 5;
    this.#words = roomFor(this.#words, word + 1, Uint32Array);
    this.#words[word]! |= 1 << (key & 31);
  }

  delete(key: number): void {
    const word = key >>> 5;
    if (word < this.#words.length) this.#words[word]! &= ~(1 << (key & 31));
  }

  has(key: number): boolean {
    return (((this.#words[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 1;
  }
}
