import type { IndexedDocument, StructuredUnit, TextIndex } from '../ranking/reference-index.ts';
import { FrequencyCodes } from './frequency-codes.ts';
import { roomFor } from './room-for.ts';
import type { KeySet } from './key-set.ts';
import { FreshDocuments } from './postings/fresh-documents.ts';
import { freeze } from './postings/freeze.ts';
import { merge } from './postings/merge.ts';
import { CHAPTER } from './postings/runs.ts';
import { Segment } from './postings/segment.ts';
import { Best, type Proposal } from './searching/best.ts';
import { type LengthView, makePouring, viewLengths } from './searching/pouring.ts';
import { proposeFresh } from './searching/propose-fresh.ts';
import { type Proposing, proposeSettled } from './searching/propose-settled.ts';
import { proposingLists, rarity, readQuestion, type AskedUnit, type Holdings } from './searching/question.ts';
import { scoreFresh, scoreSettled } from './searching/score-exactly.ts';
import { packIndex, unpackIndex } from './snapshot.ts';
import { TermDictionary } from './term-dictionary.ts';

/** So many documents are proposed before the exact score decides, unless told. */
const DEPTH = 200;

/** When documents are settled into segments, and segments merged, unasked. Counted in postings. */
export interface Sizes {
  /** Fresh documents are read whole by a question; beyond this it makes a segment of them first. */
  readonly freshAsked: number;
  /** When nobody asks meanwhile, larger segments are built, which is quicker. */
  readonly fresh: number;
  /** So many segments of like size become one. */
  readonly mergedAtOnce: number;
  /** Larger segments than this come about only by `compact`: merging them would hold up the thread. */
  readonly merged: number;
}

const SIZES: Sizes = { freshAsked: 2 ** 18, fresh: 2 ** 22, mergedAtOnce: 8, merged: 2 ** 22 };

const LARGEST_KEY = 2 ** 32 - 1;

type Place = Pick<Proposal, 'part' | 'doc' | 'key'>;

export interface SearchOptions {
  readonly limit: number;
  /** Which documents may be found; a set when the same choice serves many questions. */
  readonly accept?: ((key: number) => boolean) | KeySet;
  /** How many documents the near sum proposes to the exact score; 200 unless told, and at least `limit`. */
  readonly depth?: number;
}

/** Which of the places lie in a part of the index, by document. */
function inOrder(places: readonly (Place | undefined)[], part: number): Uint32Array {
  const numbers = new Float64Array(places.length);
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i];
    if (place?.part === part) numbers[count++] = place.doc * places.length + i;
  }
  return Uint32Array.from(numbers.subarray(0, count).sort(), (number) => number % places.length);
}

/**
 * The index of one language in typed arrays: about two bytes for each term of a document, and nothing for the garbage
 * collector to walk. Gives the scores of `referenceIndex`; `search` finds the best by a near sum first. Keys are whole
 * numbers below 2^32.
 */
export class CompactIndex implements TextIndex {
  #dictionary = new TermDictionary();
  #codes = new FrequencyCodes();
  #segments: Segment[] = [];
  #fresh = new FreshDocuments();
  #documents = 0;
  #totalLength = 0;
  /** One chapter's sums, for the use of one question at a time. */
  #sums = new Int32Array(0);
  #lengths: LengthView | undefined;
  readonly #sizes: Sizes;

  constructor(sizes: Sizes = SIZES) {
    this.#sizes = sizes;
  }

  get documents(): number {
    return this.#documents;
  }

  get averageLength(): number {
    return this.#totalLength / Math.max(1, this.#documents) || 1;
  }

  get segments(): number {
    return this.#segments.length + (this.#fresh.size > 0 ? 1 : 0);
  }

  /** Adds a document, in the place of one with the same key if there is one. */
  add({ key, terms, length }: IndexedDocument): void {
    if (!Number.isInteger(key) || key < 0 || key > LARGEST_KEY)
      throw new RangeError(`Not a key of a document: ${key}`);
    this.remove(key);
    this.#fresh.open(terms.size);
    let at = this.#fresh.postings;
    this.#dictionary.takeAll([...terms.keys()], this.#fresh.terms.subarray(at));
    for (const frequency of terms.values()) this.#fresh.codes[at++] = this.#codes.take(frequency);
    this.#fresh.close({ key, length, terms: terms.size }, this.#dictionary.size);
    this.#documents += 1;
    this.#totalLength += length;
    if (this.#fresh.postings > this.#sizes.fresh) this.#settle();
  }

  /** Removes a document; tells whether there was one. */
  remove(key: number): boolean {
    const fresh = this.#fresh.find(key);
    if (fresh >= 0) {
      this.#forget(this.#fresh.lengths[fresh]!);
      this.#fresh.remove(fresh);
      return true;
    }
    for (const segment of this.#segments) {
      const doc = segment.find(key);
      if (doc < 0) continue;
      this.#forget(segment.arrays.lengths[doc]!);
      segment.remove(doc);
      return true;
    }
    return false;
  }

  has(key: number): boolean {
    return this.#fresh.find(key) >= 0 || this.#segments.some((segment) => segment.find(key) >= 0);
  }

  /** How many documents have a term. */
  holders(term: string): number {
    const id = this.#dictionary.find(term);
    return id < 0 ? 0 : this.#holders(id);
  }

  rarity(unit: StructuredUnit): number {
    return rarity(this.#holdings(), unit);
  }

  search(
    units: readonly StructuredUnit[],
    { limit, accept, depth = DEPTH }: SearchOptions,
  ): { key: number; score: number }[] {
    const asked = readQuestion(this.#holdings(), units);
    const best = this.#propose(asked, { limit: Math.max(limit, depth), ...(accept && { accept }) });
    const scores = this.#scoresAt(asked, best);
    return best
      .map(({ key }, i) => ({ key, score: scores[i]! }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || one.key - other.key)
      .slice(0, limit);
  }

  /**
   * The keys of documents that `search` would look at, in no order: for callers that score the same documents by
   * several questions, and need no order before.
   */
  propose(units: readonly StructuredUnit[], options: SearchOptions): number[] {
    return this.#propose(readQuestion(this.#holdings(), units), options).map(({ key }) => key);
  }

  score(units: readonly StructuredUnit[], keys: readonly number[]): Float64Array {
    const places = keys.map((key) => this.#placeOf(key));
    return this.#scoresAt(readQuestion(this.#holdings(), units), places);
  }

  /** Brings everything into one segment and forgets removed documents and unused terms. Takes a second per million. */
  compact(): void {
    this.#settle();
    if (this.#segments.length > 1 || this.#segments.some(({ removedCount }) => removedCount > 0)) {
      this.#segments = this.#documents === 0 ? [] : [merge(this.#segments)];
    }
    this.#fresh = new FreshDocuments();
    this.#totalLength = this.#segments.reduce((sum, segment) => sum + segment.totalLength(), 0);
    const used = this.#segments[0]?.arrays.terms ?? new Uint32Array(0);
    if (used.length === this.#dictionary.size) return;
    this.#dictionary = this.#dictionary.only(used);
    this.#segments = this.#segments.map(
      ({ arrays }) => new Segment({ ...arrays, terms: used.map((_, list) => list) }),
    );
  }

  /** The index as bytes, in pieces to be written one behind the other. Valid until the index changes. */
  toSnapshot(): Uint8Array[] {
    this.#settle();
    return packIndex({ dictionary: this.#dictionary, codes: this.#codes, segments: this.#segments });
  }

  /** Undoes `toSnapshot`. The index lies in the given memory, which several threads may share for reading. */
  static fromSnapshot(bytes: Uint8Array, sizes: Sizes = SIZES): CompactIndex {
    const index = new CompactIndex(sizes);
    const { dictionary, codes, segments } = unpackIndex(bytes);
    index.#dictionary = dictionary;
    index.#codes = codes;
    index.#segments = segments;
    index.#documents = segments.reduce((sum, segment) => sum + segment.size - segment.removedCount, 0);
    index.#totalLength = segments.reduce((sum, segment) => sum + segment.totalLength(), 0);
    return index;
  }

  /** Memory taken by the index, in bytes, reserves for growth included. */
  bytes(): number {
    const settled = this.#segments.reduce((sum, segment) => sum + segment.bytes(), 0);
    return (
      settled +
      this.#fresh.bytes() +
      this.#dictionary.bytes() +
      this.#codes.values.byteLength +
      this.#sums.byteLength
    );
  }

  #holders(id: number): number {
    return this.#segments.reduce((sum, segment) => sum + segment.holders(id), this.#fresh.holders(id));
  }

  #holdings(): Holdings {
    return {
      documents: this.#documents,
      find: (term) => this.#dictionary.find(term),
      holders: (id) => this.#holders(id),
    };
  }

  #forget(length: number): void {
    this.#documents -= 1;
    this.#totalLength -= length;
  }

  /** Makes a segment of the fresh documents, and one of several small ones when there are too many. */
  #settle(): void {
    const segment = freeze(this.#fresh);
    this.#fresh.clear();
    if (!segment) return;
    this.#segments.push(segment);
    for (let group = this.#crowded(); group; group = this.#crowded()) {
      this.#segments = [...this.#segments.filter((one) => !group!.includes(one)), merge(group)];
    }
  }

  /** Segments to be merged: enough of like size, and together small enough. */
  #crowded(): Segment[] | undefined {
    const tiers = Map.groupBy(this.#segments, ({ arrays }) =>
      Math.max(0, Math.floor(Math.log2(arrays.units.length / this.#sizes.freshAsked) / 3)),
    );
    return [...tiers.values()].find(
      (group) =>
        group.length >= this.#sizes.mergedAtOnce &&
        group.reduce((sum, { arrays }) => sum + arrays.units.length, 0) <= this.#sizes.merged,
    );
  }

  #placeOf(key: number): Place | undefined {
    const fresh = this.#fresh.find(key);
    if (fresh >= 0) return { part: this.#segments.length, doc: fresh, key };
    for (let part = 0; part < this.#segments.length; part++) {
      const doc = this.#segments[part]!.find(key);
      if (doc >= 0) return { part, doc, key };
    }
    return undefined;
  }

  #propose(asked: readonly AskedUnit[], { limit, accept }: SearchOptions): readonly Proposal[] {
    if (this.#fresh.postings > this.#sizes.freshAsked) this.#settle();
    const best = new Best(limit);
    const lists = proposingLists(asked, this.#documents);
    const pouring = makePouring(lists, this.#codes.values, this.#lengthView());
    const accepts = typeof accept === 'object' ? (key: number) => accept.has(key) : (accept ?? (() => true));
    const proposing = (part: number): Proposing => ({ pouring, best, part, accept: accepts });
    const largest = this.#segments.reduce((most, { size }) => Math.max(most, size), 0);
    this.#sums = roomFor(this.#sums, Math.min(CHAPTER, largest), Int32Array).fill(0);
    this.#segments.forEach((segment, part) => proposeSettled(segment, proposing(part), this.#sums));
    proposeFresh(this.#fresh, proposing(this.#segments.length));
    return best.kept();
  }

  #lengthView(): LengthView {
    if (this.#lengths?.average !== this.averageLength) this.#lengths = viewLengths(this.averageLength);
    return this.#lengths;
  }

  /** The exact scores of the documents at these places, in their order; zero where there is none. */
  #scoresAt(units: readonly AskedUnit[], places: readonly (Place | undefined)[]): Float64Array {
    const scoring = { units, frequencies: this.#codes.values, averageLength: this.averageLength };
    const scores = new Float64Array(places.length);
    for (let part = 0; part <= this.#segments.length; part++) {
      const own = inOrder(places, part);
      if (own.length === 0) continue;
      const docs = Uint32Array.from(own, (i) => places[i]!.doc);
      const segment = this.#segments[part];
      const exact = segment ? scoreSettled(segment, docs, scoring) : scoreFresh(this.#fresh, docs, scoring);
      for (let at = 0; at < own.length; at++) scores[own[at]!] = exact[at]!;
    }
    return scores;
  }
}
