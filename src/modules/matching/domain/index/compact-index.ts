import type { IndexedDocument, Ranked, StructuredUnit, TextIndex, View } from '../ranking/reference-index.ts';
import { KeptUntilChange } from '../kept-until-change.ts';
import { FrequencyCodes } from './frequency-codes.ts';
import { roomFor } from './room-for.ts';
import type { KeySet } from './key-set.ts';
import { FreshDocuments } from './postings/fresh-documents.ts';
import { crowded, type Sizes, SIZES } from './postings/crowded.ts';
import { freeze } from './postings/freeze.ts';
import { merge } from './postings/merge.ts';
import { CHAPTER } from './postings/runs.ts';
import { Segment } from './postings/segment.ts';
import { Best, type Proposal } from './searching/best.ts';
import { type LengthView, makePouring, viewLengths } from './searching/pouring.ts';
import { proposeFresh } from './searching/propose-fresh.ts';
import { type Proposing, proposeSettled } from './searching/propose-settled.ts';
import {
  proposingLists,
  rarity,
  readQuestion,
  type AskedView,
  type Holdings,
  type KnownTerm,
} from './searching/question.ts';
import { scoreFresh, scoreSettled } from './searching/score-exactly.ts';
import { packIndex, unpackIndex } from './snapshot.ts';
import { TermDictionary } from './term-dictionary.ts';

/** So many documents are proposed before the exact score decides, unless told. */
const DEPTH = 200;

/** So many terms are kept as they were looked up: more than a long text asks for in one language. */
const MOST_KNOWN = 4096;

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
  /** One question asks for the same terms several times. */
  readonly #known = new KeptUntilChange<KnownTerm>(MOST_KNOWN);
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
    this.#known.forget();
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
    return this.#find(term).holders;
  }

  rarity(unit: StructuredUnit): number {
    return rarity(this.#holdings(), unit);
  }

  search(
    units: readonly StructuredUnit[],
    { limit, accept, depth = DEPTH }: SearchOptions,
  ): { key: number; score: number }[] {
    const { keys, scores } = this.rank([{ units, share: 1 }], {
      limit: Math.max(limit, depth),
      ...(accept && { accept }),
    });
    return keys
      .map((key, i) => ({ key, score: scores[0]![i]! }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || one.key - other.key)
      .slice(0, limit);
  }

  /** The documents that `search` would look at when all views ask together, with their exact scores in each. */
  rank(views: readonly View[], options: Omit<SearchOptions, 'depth'>): Ranked {
    const asked = this.#read(views);
    const best = this.#propose(asked, options);
    return { keys: best.map(({ key }) => key), scores: this.#scoresAt(asked, best) };
  }

  score(units: readonly StructuredUnit[], keys: readonly number[]): Float64Array {
    const places = keys.map((key) => this.#placeOf(key));
    return this.#scoresAt(this.#read([{ units, share: 1 }]), places)[0]!;
  }

  /** Brings everything into one segment and forgets removed documents and unused terms. Takes a second per million. */
  compact(): void {
    this.#known.forget();
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

  /** The index as bytes, in pieces to be written one behind the other. They stay as they are when the index changes. */
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

  #find(term: string): KnownTerm {
    return this.#known.get(term, () => {
      const id = this.#dictionary.find(term);
      const fresh = id < 0 ? 0 : this.#fresh.holders(id);
      const holders = this.#segments.reduce((sum, segment) => sum + segment.holders(id), fresh);
      return { term: id, holders };
    });
  }

  #read(views: readonly View[]): AskedView[] {
    const holdings = this.#holdings();
    return views.map(({ units, share }) => ({ units: readQuestion(holdings, units), share }));
  }

  #holdings(): Holdings {
    return {
      documents: this.#documents,
      find: (term) => this.#find(term),
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
    const next = () => crowded(this.#segments, this.#sizes);
    for (let group = next(); group; group = next()) {
      this.#segments = [...this.#segments.filter((one) => !group!.includes(one)), merge(group)];
    }
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

  #propose(asked: readonly AskedView[], { limit, accept }: SearchOptions): readonly Proposal[] {
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

  /** The exact scores of the documents at these places, in their order, in each view; zero where there is none. */
  #scoresAt(views: readonly AskedView[], places: readonly (Place | undefined)[]): Float64Array[] {
    const scoring = {
      views: views.map(({ units }) => units),
      frequencies: this.#codes.values,
      averageLength: this.averageLength,
    };
    const scores = views.map(() => new Float64Array(places.length));
    for (let part = 0; part <= this.#segments.length; part++) {
      const own = inOrder(places, part);
      if (own.length === 0) continue;
      const docs = Uint32Array.from(own, (i) => places[i]!.doc);
      const segment = this.#segments[part];
      const exact = segment ? scoreSettled(segment, docs, scoring) : scoreFresh(this.#fresh, docs, scoring);
      exact.forEach((ofView, view) => {
        for (let at = 0; at < own.length; at++) scores[view]![own[at]!] = ofView[at]!;
      });
    }
    return scores;
  }
}
