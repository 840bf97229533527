import { roomFor } from './growth.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const mixed = (hash: number, letter: number): number => Math.imul(hash ^ letter, FNV_PRIME);
const finished = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i));
  return finished(hash);
}

/**
 * Terms and their numbers, in the order in which they came. All letters lie in one array and the hash is open, so that
 * a million terms are four objects for the garbage collector.
 */
export class TermDictionary {
  #letters: Uint16Array;
  #offsets: Uint32Array;
  #size: number;
  #slots = new Int32Array(16);

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
    return (this.#slots[this.#slotOf(term)] ?? 0) - 1;
  }

  /** The number of a term, a new one when it is new. */
  take(term: string): number {
    const slot = this.#slotOf(term);
    const known = this.#slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const id = this.#append(term);
    this.#slots[slot] = id + 1;
    if (this.#size * 1.5 > this.#slots.length) this.#hashAll();
    return id;
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

  #append(term: string): number {
    const start = this.#offsets[this.#size] ?? 0;
    this.#letters = roomFor(this.#letters, start + term.length, Uint16Array);
    for (let i = 0; i < term.length; i++) this.#letters[start + i] = term.charCodeAt(i);
    this.#offsets = roomFor(this.#offsets, this.#size + 2, Uint32Array);
    this.#offsets[this.#size + 1] = start + term.length;
    return this.#size++;
  }

  /** The slot that holds the term, or the empty one where it belongs. */
  #slotOf(term: string): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(term) & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#equals(entry - 1, term)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #equals(id: number, term: string): boolean {
    const start = this.#offsets[id]!;
    if (this.#offsets[id + 1]! - start !== term.length) return false;
    for (let i = 0; i < term.length; i++) if (this.#letters[start + i] !== term.charCodeAt(i)) return false;
    return true;
  }

  #hashAll(): void {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(this.#size * 2 + 16)));
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let hash = FNV_OFFSET;
      for (let i = this.#offsets[id]!; i < this.#offsets[id + 1]!; i++) hash = mixed(hash, this.#letters[i]!);
      let slot = finished(hash) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = id + 1;
    }
  }
}
