import { lengthClass } from './lengths.ts';
import { LookUp } from './look-up.ts';
import type { ListPlace, Postings } from './postings.ts';
import { CHAPTER, listMemory, type ListMemory } from './runs.ts';

/** What a segment consists of; a snapshot holds the same. */
export interface SegmentArrays {
  /** Numbers of the terms that occur, ascending; the i-th list is that of the i-th of them. */
  readonly terms: Uint32Array;
  /** Where each list starts in `units`; one entry more than there are lists. */
  readonly starts: Uint32Array;
  /** How many documents each list has, removed ones included. */
  readonly holders: Uint32Array;
  readonly units: Uint16Array;
  readonly keys: Uint32Array;
  readonly lengths: Float64Array;
  /** One bit for each removed document. */
  readonly removed: Uint32Array;
  /** The code of the frequency that the lists leave out. */
  readonly plain: number;
}

/** The first place in an ascending array whose value is not below the wanted one. */
function lowerBound(ascending: Uint32Array, wanted: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

const ascends = (keys: Uint32Array): boolean => keys.every((key, i) => i === 0 || keys[i - 1]! < key);

/** Documents that no longer change, except that they can be removed. */
export class Segment {
  readonly arrays: SegmentArrays;
  readonly memory: ListMemory;
  readonly lengthClasses: Uint8Array;
  /** The class of the shortest document. */
  readonly shortest: number;
  /** The keys ascending, and the document of each; absent when documents lie in the order of their keys. */
  readonly #keys: Uint32Array;
  readonly #docs: Uint32Array | undefined;
  readonly #removedDocs: number[] = [];
  /** How many removed documents are known to stand in a list, and how many of them were looked up so far. */
  readonly #removedHolders = new Map<number, { looked: number; found: number }>();

  constructor(arrays: SegmentArrays) {
    const { keys, lengths, removed } = arrays;
    this.arrays = arrays;
    this.memory = listMemory(arrays.units);
    this.lengthClasses = Uint8Array.from(lengths, lengthClass);
    this.shortest = this.lengthClasses.reduce((least, one) => Math.min(least, one), 255);
    if (ascends(keys)) this.#keys = keys;
    else {
      this.#docs = new Uint32Array(keys.length).map((_, doc) => doc).sort((a, b) => keys[a]! - keys[b]!);
      this.#keys = this.#docs.map((doc) => keys[doc]!);
    }
    if (removed.some((word) => word !== 0))
      for (let doc = 0; doc < keys.length; doc++) if (this.isRemoved(doc)) this.#removedDocs.push(doc);
  }

  get size(): number {
    return this.arrays.keys.length;
  }

  get removedCount(): number {
    return this.#removedDocs.length;
  }

  get chapters(): number {
    return Math.ceil(this.size / CHAPTER);
  }

  isRemoved(doc: number): boolean {
    return ((this.arrays.removed[doc >>> 5]! >>> (doc & 31)) & 1) === 1;
  }

  /** The document with this key that is not removed, or -1. */
  find(key: number): number {
    const keys = this.#keys;
    if (key > keys[keys.length - 1]!) return -1;
    const place = lowerBound(keys, key);
    if (keys[place] !== key) return -1;
    const doc = this.#docs ? this.#docs[place]! : place;
    return this.isRemoved(doc) ? -1 : doc;
  }

  remove(doc: number): void {
    this.arrays.removed[doc >>> 5]! |= 1 << (doc & 31);
    this.#removedDocs.push(doc);
  }

  /** The number of a term's list in this segment, or -1. */
  listOf(term: number): number {
    const { terms } = this.arrays;
    const place = lowerBound(terms, term);
    return terms[place] === term ? place : -1;
  }

  placeOf(list: number): ListPlace {
    const { starts, plain } = this.arrays;
    return { start: starts[list]!, end: starts[list + 1]!, plain };
  }

  /** Of the documents that are left. */
  totalLength(): number {
    return this.arrays.lengths.reduce((sum, length, doc) => (this.isRemoved(doc) ? sum : sum + length), 0);
  }

  /** How many documents have the term, without the removed ones. */
  holders(term: number): number {
    const list = this.listOf(term);
    return list < 0 ? 0 : this.arrays.holders[list]! - this.#removedIn(list);
  }

  read(list: number, into: Postings): void {
    into.read(this.memory, this.placeOf(list));
  }

  bytes(): number {
    const { arrays, lengthClasses } = this;
    const byKey = this.#docs ? this.#docs.byteLength + this.#keys.byteLength : 0;
    const own = lengthClasses.byteLength + byKey + this.#removedDocs.length * 8;
    return Object.values(arrays).reduce(
      (sum, array) => sum + (typeof array === 'number' ? 0 : array.byteLength),
      own,
    );
  }

  /** Looks up each removed document once for each list that is asked for; so nothing has to know its terms. */
  #removedIn(list: number): number {
    if (this.#removedDocs.length === 0) return 0;
    const known = this.#removedHolders.get(list) ?? { looked: 0, found: 0 };
    if (known.looked < this.#removedDocs.length) {
      const removed = new LookUp(Uint32Array.from(this.#removedDocs.slice(known.looked)).sort());
      removed.in(this.memory, this.placeOf(list));
      known.found += removed.found;
      known.looked = this.#removedDocs.length;
      this.#removedHolders.set(list, known);
    }
    return known.found;
  }
}
