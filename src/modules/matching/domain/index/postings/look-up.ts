import type { ListPlace } from './postings.ts';
import {
  afterRun,
  CHAPTER,
  DENSE,
  ENDS,
  FLAG_BITS,
  type ListMemory,
  placesSize,
  REPEATED,
  WIDE,
} from './runs.ts';

/** Runs shorter than so many places for each wanted document are walked through; in longer ones each is searched for. */
const WALKED = 16;

/** The last of `count` ascending units from `from` on that is not above `wanted`, or `from`. Has no branch to guess. */
function reach(
  units: Uint16Array,
  from: number,
  { count, wanted }: { count: number; wanted: number },
): number {
  let at = from;
  for (let left = count; left > 1;) {
    const half = left >>> 1;
    at += ((units[at + half]! - wanted - 1) >> 31) & half;
    left -= half;
  }
  return at;
}

/** Says of some documents, in ascending order, which stand in a list, without reading the list through. */
export class LookUp {
  readonly docs: Uint32Array;
  /** The documents found, by their place among those asked, and the codes of their frequencies; `found` of them hold. */
  readonly places: Uint32Array;
  readonly codes: Uint16Array;
  found = 0;

  constructor(docs: Uint32Array) {
    this.docs = docs;
    this.places = new Uint32Array(docs.length);
    this.codes = new Uint16Array(docs.length);
  }

  in(memory: ListMemory, { start, end, plain }: ListPlace): void {
    const { docs } = this;
    const { units } = memory;
    this.found = 0;
    for (let at = start, from = 0; at < end && from < docs.length; at = afterRun(units, at)) {
      const chapter = units[at]! >>> FLAG_BITS;
      while (from < docs.length && docs[from]! >>> 16 < chapter) from += 1;
      let to = from;
      while (to < docs.length && docs[to]! >>> 16 === chapter) to += 1;
      if (from === to) continue;
      const before = this.found;
      if ((units[at]! & DENSE) === 0) this.#inFew(units, at, { from, to });
      else this.#inMany(memory, at, { from, to });
      this.codes.fill(plain, before, this.found);
      if ((units[at]! & REPEATED) !== 0) this.#correct(memory, at, before);
      from = to;
    }
  }

  #inFew(units: Uint16Array, at: number, { from, to }: { from: number; to: number }): void {
    const end = at + 3 + units[at + 1]!;
    const isWalked = end - at < WALKED * (to - from);
    let place = at + 2;
    for (let i = from; i < to && place < end; i++) {
      const wanted = this.docs[i]! % CHAPTER;
      if (isWalked) while (place < end && units[place]! < wanted) place += 1;
      else place = reach(units, place, { count: end - place, wanted });
      if (place < end && units[place] === wanted) this.places[this.found++] = i;
    }
  }

  #inMany({ units, bytes }: ListMemory, at: number, { from, to }: { from: number; to: number }): void {
    const ends = at + 2;
    const lows = (ends + ENDS) * 2;
    for (let i = from; i < to; i++) {
      const block = (this.docs[i]! >>> 8) & 255;
      const low = this.docs[i]! & 255;
      const end = block === ENDS - 1 ? units[at + 1]! + 1 : units[ends + block]!;
      let place = block === 0 ? 0 : units[ends + block - 1]!;
      while (place < end && bytes[lows + place]! < low) place += 1;
      if (place < end && bytes[lows + place] === low) this.places[this.found++] = i;
    }
  }

  /** Gives those found in a run their own code whose frequency is not the plain one. */
  #correct({ units, bytes }: ListMemory, at: number, before: number): void {
    const flags = units[at]!;
    const first = at + 3 + placesSize(flags, units[at + 1]! + 1);
    const count = units[first - 1]! + 1;
    const codes = first + count;
    for (let hit = before; hit < this.found; hit++) {
      const wanted = this.docs[this.places[hit]!]! % CHAPTER;
      const place = reach(units, first, { count, wanted });
      if (units[place] !== wanted) continue;
      const i = place - first;
      this.codes[hit] = (flags & WIDE) !== 0 ? units[codes + i]! : bytes[codes * 2 + i]!;
    }
  }
}
