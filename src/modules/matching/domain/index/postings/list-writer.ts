import { roomFor } from '../room-for.ts';
import type { Postings } from './postings.ts';
import {
  CHAPTER,
  DENSE,
  DENSE_FROM,
  ENDS,
  FLAG_BITS,
  listMemory,
  type ListMemory,
  REPEATED,
  WIDE,
} from './runs.ts';

/** Postings of one chapter: from one place in the laid-open list to another. */
interface Stretch {
  readonly postings: Postings;
  readonly from: number;
  readonly to: number;
}

/** Writes lists one behind the other. */
export class ListWriter {
  readonly #plain: number;
  #memory: ListMemory;
  #at = 0;

  /** `plain` is the code of the frequency that is not written; `room` the units expected. */
  constructor(plain: number, room: number) {
    this.#plain = plain;
    this.#memory = listMemory(new Uint16Array(room));
  }

  /** Units written so far: where the next list starts. */
  get at(): number {
    return this.#at;
  }

  units(): Uint16Array {
    return this.#memory.units.slice(0, this.#at);
  }

  /** Appends the postings from one place to another as a list of its own. */
  write(postings: Postings, start: number, end: number): void {
    for (let from = start; from < end;) {
      const next = (Math.floor(postings.docs[from]! / CHAPTER) + 1) * CHAPTER;
      let to = from + 1;
      while (to < end && postings.docs[to]! < next) to += 1;
      this.#writeRun({ postings, from, to });
      from = to;
    }
  }

  #writeRun(stretch: Stretch): void {
    const { postings, from, to } = stretch;
    const count = to - from;
    this.#reserve(4 + ENDS + 3 * count);
    const { units } = this.#memory;
    const head = this.#at;
    units[head + 1] = count - 1;
    this.#at += 2;
    const isDense = count >= DENSE_FROM;
    if (isDense) this.#writeDense(stretch);
    else for (let i = from; i < to; i++) units[this.#at++] = postings.docs[i]! % CHAPTER;
    const repeats = this.#writeRepeats(stretch);
    const chapter = Math.floor(postings.docs[from]! / CHAPTER);
    units[head] = (chapter << FLAG_BITS) | (isDense ? DENSE : 0) | repeats;
  }

  #writeDense({ postings, from, to }: Stretch): void {
    const { units, bytes } = this.#memory;
    const ends = this.#at;
    const lows = (ends + ENDS) * 2;
    units.fill(0, ends, ends + ENDS + ((to - from + 1) >> 1));
    for (let i = from; i < to; i++) {
      const place = postings.docs[i]! % CHAPTER;
      bytes[lows + i - from] = place & 255;
      units[ends + (place >>> 8)]! += 1;
    }
    for (let block = 1; block < ENDS; block++) units[ends + block]! += units[ends + block - 1]!;
    this.#at = ends + ENDS + ((to - from + 1) >> 1);
  }

  /** Writes the documents whose frequency is not the plain one; tells the flags that say so. */
  #writeRepeats({ postings, from, to }: Stretch): number {
    let count = 0;
    let most = 0;
    for (let i = from; i < to; i++) {
      const code = postings.codes[i]!;
      if (code === this.#plain) continue;
      this.#memory.units[this.#at + 1 + count++] = postings.docs[i]! % CHAPTER;
      if (code > most) most = code;
    }
    if (count === 0) return 0;
    this.#memory.units[this.#at] = count - 1;
    this.#at += 1 + count;
    const isWide = most > 255;
    this.#writeCodes({ postings, from, to }, isWide);
    return REPEATED | (isWide ? WIDE : 0);
  }

  #writeCodes({ postings, from, to }: Stretch, isWide: boolean): void {
    const { units, bytes } = this.#memory;
    let count = 0;
    for (let i = from; i < to; i++) {
      const code = postings.codes[i]!;
      if (code === this.#plain) continue;
      if (isWide) units[this.#at + count] = code;
      else bytes[this.#at * 2 + count] = code;
      count += 1;
    }
    if (!isWide && count % 2 === 1) bytes[this.#at * 2 + count] = 0;
    this.#at += isWide ? count : (count + 1) >> 1;
  }

  #reserve(units: number): void {
    if (this.#at + units <= this.#memory.units.length) return;
    this.#memory = listMemory(roomFor(this.#memory.units, this.#at + units, Uint16Array));
  }
}
