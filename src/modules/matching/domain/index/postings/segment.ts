import { lengthClass } from './lengths.ts';
import { lookUp } from './look-up.ts';
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

function lowerBound(sorted: (place: number) => number, size: number, wanted: number): number {
  let [from, to] = [0, size];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted(middle) < wanted) from = middle + 1;
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
  /** Documents in the order of their keys; absent when that is the order they lie in. */
  readonly #byKey: Uint32Array | undefined;
  readonly #keyRange: { readonly least: number; readonly most: number };
  readonly #removedDocs: number[] = [];
  /** How many removed documents are known to stand in a list, and how many of them were looked up so far. */
  readonly #removedHolders = new Map<number, { looked: number; found: number }>();

  constructor(arrays: SegmentArrays) {
    const { keys, lengths, removed } = arrays;
    this.arrays = arrays;
    this.memory = listMemory(arrays.units);
    this.lengthClasses = Uint8Array.from(lengths, lengthClass);
    this.shortest = this.lengthClasses.reduce((least, one) => Math.min(least, one), 255);
    this.#keyRange = {
      least: keys.reduce((least, key) => Math.min(least, key), Infinity),
      most: keys.reduce((most, key) => Math.max(most, key), 0),
    };
    this.#byKey = ascends(keys)
      ? undefined
      : new Uint32Array(keys.length).map((_, doc) => doc).sort((a, b) => keys[a]! - keys[b]!);
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
    const { keys } = this.arrays;
    if (key < this.#keyRange.least || key > this.#keyRange.most) return -1;
    const order = this.#byKey;
    const place = lowerBound(order ? (i) => keys[order[i]!]! : (i) => keys[i]!, keys.length, key);
    for (let i = place; i < keys.length; i++) {
      const doc = order ? order[i]! : i;
      if (keys[doc] !== key) return -1;
      if (!this.isRemoved(doc)) return doc;
    }
    return -1;
  }

  remove(doc: number): void {
    this.arrays.removed[doc >>> 5]! |= 1 << (doc & 31);
    this.#removedDocs.push(doc);
  }

  /** The number of a term's list in this segment, or -1. */
  listOf(term: number): number {
    const { terms } = this.arrays;
    const place = lowerBound((i) => terms[i]!, terms.length, term);
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
    const own = lengthClasses.byteLength + (this.#byKey?.byteLength ?? 0) + this.#removedDocs.length * 8;
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
      const docs = Uint32Array.from(this.#removedDocs.slice(known.looked)).sort();
      const codes = new Int32Array(docs.length);
      lookUp(this.memory, this.placeOf(list), { docs, codes });
      known.found += codes.reduce((sum, code) => sum + (code < 0 ? 0 : 1), 0);
      known.looked = this.#removedDocs.length;
      this.#removedHolders.set(list, known);
    }
    return known.found;
  }
}
