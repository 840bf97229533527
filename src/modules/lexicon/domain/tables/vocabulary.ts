const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * The sorted terms of one language. Half a million strings live in one text with offsets and an open hash, so that
 * loading stays short and nothing is walked by the garbage collector.
 */
export class Vocabulary {
  readonly size: number;
  readonly #text: string;
  readonly #offsets: Uint32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(text: string, offsets: Uint32Array) {
    this.#text = text;
    this.#offsets = offsets;
    this.size = offsets.length - 1;
    this.#mask = 2 ** Math.ceil(Math.log2(this.size * 1.6 + 8)) - 1;
    this.#slots = new Int32Array(this.#mask + 1);
    for (let id = 0; id < this.size; id++) {
      let slot = hashOf(text, offsets[id] ?? 0, offsets[id + 1] ?? 0) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id + 1;
    }
  }

  /** `terms` must be sorted by UTF-16 unit and free of doubles. */
  static of(terms: readonly string[]): Vocabulary {
    const offsets = new Uint32Array(terms.length + 1);
    terms.forEach((term, id) => (offsets[id + 1] = (offsets[id] ?? 0) + term.length));
    return new Vocabulary(terms.join(''), offsets);
  }

  /** The number of the term that stands in `text` between the two places, or -1. Makes no string. */
  find(text: string, start = 0, end = text.length): number {
    let slot = hashOf(text, start, end) & this.#mask;
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      if (this.#equals(entry - 1, text, [start, end])) return entry - 1;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  has(term: string): boolean {
    return this.find(term) >= 0;
  }

  term(id: number): string {
    return this.#text.slice(this.#offsets[id] ?? 0, this.#offsets[id + 1] ?? 0);
  }

  #equals(id: number, text: string, [start, end]: readonly [number, number]): boolean {
    const from = this.#offsets[id] ?? 0;
    if ((this.#offsets[id + 1] ?? 0) - from !== end - start) return false;
    for (let i = 0; i < end - start; i++) {
      if (this.#text.charCodeAt(from + i) !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }
}

/** Front coding: each term as the count of units it has in common with the one before, then the rest. */
export function encodeVocabulary(vocabulary: Vocabulary): { prefixes: Uint8Array; rests: Uint8Array } {
  const prefixes = new Uint8Array(vocabulary.size);
  const rests: string[] = [];
  let before = '';
  for (let id = 0; id < vocabulary.size; id++) {
    const term = vocabulary.term(id);
    let same = 0;
    while (same < 255 && same < before.length && before.charCodeAt(same) === term.charCodeAt(same)) same += 1;
    prefixes[id] = same;
    rests.push(term.slice(same));
    before = term;
  }
  return { prefixes, rests: new TextEncoder().encode(rests.join('\n')) };
}

/** Undoes `encodeVocabulary`. */
export function decodeVocabulary(prefixes: Uint8Array, rests: Uint8Array): Vocabulary {
  const parts = new TextDecoder().decode(rests).split('\n');
  const offsets = new Uint32Array(prefixes.length + 1);
  const terms: string[] = [];
  let before = '';
  for (let id = 0; id < prefixes.length; id++) {
    before = before.slice(0, prefixes[id]) + (parts[id] ?? '');
    terms.push(before);
    offsets[id + 1] = (offsets[id] ?? 0) + before.length;
  }
  return new Vocabulary(terms.join(''), offsets);
}
