import { roomFor } from './room-for.ts';

/** The number of a term takes the lower bits of its slot, a piece of its hash the upper eight. */
const ID_BITS = 24;
const ID_MASK = 2 ** ID_BITS - 1;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const mixed = (hash: number, letter: number): number => Math.imul(hash ^ letter, FNV_PRIME);
const finished = (hash: number): number => hash ^ (hash >>> 15);

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i));
  return finished(hash);
}

/**
 * Terms and their numbers, in the order in which they came. All letters lie in one array and the hash is open, so that
 * a million terms are a few objects for the garbage collector. At most 16,777,214 terms.
 */
export class TermDictionary {
  #letters: Uint16Array;
  #offsets: Uint32Array;
  #size: number;
  /** Two entries a slot: where the letters begin, then hash piece and number plus one; zero when empty. */
  #slots = new Uint32Array(32);
  /** Hashes of the terms of one document. */
  #hashes = new Int32Array(0);

  /** `offsets` has one entry more than there are terms; both arrays are taken over, not copied. */
  constructor(letters: Uint16Array = new Uint16Array(0), offsets: Uint32Array = new Uint32Array(1)) {
    this.#letters = letters;
    this.#offsets = offsets;
    this.#size = offsets.length - 1;
    this.#hashAll();
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a term, or -1. */
  find(term: string): number {
    return (this.#slots[this.#slotOf(term, hashOf(term)) + 1]! & ID_MASK) - 1;
  }

  /** The number of a term, a new one when it is new. */
  take(term: string): number {
    return this.#takeHashed(term, hashOf(term));
  }

  /** The numbers of the terms of a document. Fetches the memory of all before it compares any, which saves a third. */
  takeAll(terms: readonly string[], into: Uint32Array): void {
    this.#hashes = roomFor(this.#hashes, terms.length, Int32Array);
    const hashes = this.#hashes;
    for (let i = 0; i < terms.length; i++) hashes[i] = hashOf(terms[i]!);
    this.#fetch(terms.length, into);
    for (let i = 0; i < terms.length; i++) into[i] = this.#takeHashed(terms[i]!, hashes[i]!);
  }

  term(id: number): string {
    let term = '';
    for (let i = this.#offsets[id]!; i < this.#offsets[id + 1]!; i++)
      term += String.fromCharCode(this.#letters[i]!);
    return term;
  }

  /** A dictionary of the terms with these numbers, numbered anew in the same order. */
  only(ids: Uint32Array): TermDictionary {
    const kept = new TermDictionary();
    for (const id of ids) kept.take(this.term(id));
    return kept;
  }

  arrays(): { letters: Uint16Array; offsets: Uint32Array } {
    const end = this.#offsets[this.#size] ?? 0;
    return { letters: this.#letters.subarray(0, end), offsets: this.#offsets.subarray(0, this.#size + 1) };
  }

  bytes(): number {
    return this.#letters.byteLength + this.#offsets.byteLength + this.#slots.byteLength;
  }

  #takeHashed(term: string, hash: number): number {
    const known = this.#slots[this.#slotOf(term, hash) + 1]! & ID_MASK;
    return known === 0 ? this.#append(term, hash) : known - 1;
  }

  /** Reads slots and letters of the hashed terms, none waiting for another. What it writes is only there to be overwritten. */
  #fetch(count: number, into: Uint32Array): void {
    const [hashes, slots, letters] = [this.#hashes, this.#slots, this.#letters];
    const mask = slots.length - 2;
    for (let i = 0; i < count; i++) into[i] = letters[slots[(hashes[i]! << 1) & mask]!] ?? 0;
  }

  #append(term: string, hash: number): number {
    const id = this.#size;
    if (id + 1 >= ID_MASK) throw new RangeError('A term dictionary is full.');
    const start = this.#offsets[id]!;
    this.#letters = roomFor(this.#letters, start + term.length, Uint16Array);
    for (let i = 0; i < term.length; i++) this.#letters[start + i] = term.charCodeAt(i);
    this.#offsets = roomFor(this.#offsets, id + 2, Uint32Array);
    this.#offsets[id + 1] = start + term.length;
    this.#size += 1;
    if (this.#size * 3 > this.#slots.length) this.#hashAll();
    else this.#enter(id, hash);
    return id;
  }

  /** Where in `#slots` the term stands, or the empty place where it belongs. */
  #slotOf(term: string, hash: number): number {
    const mask = this.#slots.length - 2;
    const piece = hash >>> ID_BITS;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const entry = this.#slots[slot + 1]!;
      if (entry === 0) return slot;
      if (entry >>> ID_BITS === piece && this.#standsAt(this.#slots[slot]!, (entry & ID_MASK) - 1, term))
        return slot;
    }
  }

  #standsAt(start: number, id: number, term: string): boolean {
    for (let i = 0; i < term.length; i++) if (this.#letters[start + i] !== term.charCodeAt(i)) return false;
    return this.#offsets[id + 1]! - start === term.length;
  }

  #enter(id: number, hash: number): void {
    const mask = this.#slots.length - 2;
    let slot = (hash << 1) & mask;
    while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    this.#slots[slot] = this.#offsets[id]!;
    this.#slots[slot + 1] = (((hash >>> ID_BITS) << ID_BITS) | (id + 1)) >>> 0;
  }

  #hashAll(): void {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(this.#size * 4 + 32)));
    for (let id = 0; id < this.#size; id++) {
      let hash = FNV_OFFSET;
      for (let i = this.#offsets[id]!; i < this.#offsets[id + 1]!; i++) hash = mixed(hash, this.#letters[i]!);
      this.#enter(id, finished(hash));
    }
  }
}
