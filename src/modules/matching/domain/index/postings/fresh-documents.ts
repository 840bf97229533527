import { roomFor } from '../room-for.ts';
import { lengthClass } from './lengths.ts';

/** Documents that came last, term by term as they stand; searched by reading them all, so they must stay few. */
export class FreshDocuments {
  /** Terms and codes of all documents, one behind the other; `starts` says where each begins. */
  terms = new Uint32Array(0);
  codes = new Uint16Array(0);
  starts = new Uint32Array(64);
  keys = new Uint32Array(0);
  lengths = new Float64Array(0);
  lengthClasses = new Uint8Array(0);
  isRemoved = new Uint8Array(0);
  /** How many of the documents have a term, by its number. */
  holding = new Uint32Array(0);
  /** One entry for each term, for the use of one question at a time; all zero between two. */
  marks = new Int32Array(0);
  size = 0;
  removedCount = 0;
  readonly #docs = new Map<number, number>();

  get postings(): number {
    return this.starts[this.size]!;
  }

  /** Makes room for the terms of one more document; they are written from `postings` on, then `close` takes it in. */
  open(terms: number): void {
    this.terms = roomFor(this.terms, this.postings + terms, Uint32Array);
    this.codes = roomFor(this.codes, this.terms.length, Uint16Array);
  }

  /** `vocabulary` is the number of terms there are. */
  close({ key, length, terms }: { key: number; length: number; terms: number }, vocabulary: number): void {
    const doc = this.size;
    this.keys = roomFor(this.keys, doc + 1, Uint32Array);
    this.lengths = roomFor(this.lengths, doc + 1, Float64Array);
    this.lengthClasses = roomFor(this.lengthClasses, doc + 1, Uint8Array);
    this.isRemoved = roomFor(this.isRemoved, doc + 1, Uint8Array);
    this.starts = roomFor(this.starts, doc + 2, Uint32Array);
    if (vocabulary > this.holding.length) {
      this.holding = roomFor(this.holding, vocabulary, Uint32Array);
      this.marks = new Int32Array(this.holding.length);
    }
    const start = this.starts[doc]!;
    for (let at = start; at < start + terms; at++) this.holding[this.terms[at]!]! += 1;
    this.starts[doc + 1] = start + terms;
    this.keys[doc] = key;
    this.lengths[doc] = length;
    this.lengthClasses[doc] = lengthClass(length);
    this.isRemoved[doc] = 0;
    this.#docs.set(key, doc);
    this.size += 1;
  }

  find(key: number): number {
    return this.#docs.get(key) ?? -1;
  }

  remove(doc: number): void {
    this.isRemoved[doc] = 1;
    this.removedCount += 1;
    this.#docs.delete(this.keys[doc]!);
    for (let at = this.starts[doc]!; at < this.starts[doc + 1]!; at++) this.holding[this.terms[at]!]! -= 1;
  }

  holders(term: number): number {
    return this.holding[term] ?? 0;
  }

  clear(): void {
    this.size = 0;
    this.removedCount = 0;
    this.starts[0] = 0;
    this.holding.fill(0);
    this.#docs.clear();
  }

  bytes(): number {
    const arrays = [
      this.terms,
      this.codes,
      this.starts,
      this.keys,
      this.lengths,
      this.lengthClasses,
      this.isRemoved,
      this.holding,
      this.marks,
    ];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}
