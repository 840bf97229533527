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

/** Where a list lies, and the code of the frequency that goes without saying. */
export interface ListPlace {
  readonly start: number;
  readonly end: number;
  readonly plain: number;
}

/** A list laid open: documents ascending, and the code of each one's frequency. */
export class Postings {
  docs = new Uint32Array(0);
  codes = new Uint16Array(0);
  size = 0;

  clear(): this {
    this.size = 0;
    return this;
  }

  reserve(size: number): void {
    if (size <= this.docs.length) return;
    const room = Math.max(size, this.docs.length * 2, 64);
    const [docs, codes] = [new Uint32Array(room), new Uint16Array(room)];
    docs.set(this.docs);
    codes.set(this.codes);
    [this.docs, this.codes] = [docs, codes];
  }

  /** Adds the documents of the list after those that are there. */
  read(memory: ListMemory, { start, end, plain }: ListPlace): void {
    for (let at = start; at < end; at = afterRun(memory.units, at)) {
      const count = memory.units[at + 1]! + 1;
      this.reserve(this.size + count);
      this.#readPlaces(memory, at);
      this.codes.fill(plain, this.size, this.size + count);
      if ((memory.units[at]! & REPEATED) !== 0) this.#readRepeats(memory, at);
      this.size += count;
    }
  }

  #readPlaces({ units, bytes }: ListMemory, at: number): void {
    const count = units[at + 1]! + 1;
    const first = (units[at]! >>> FLAG_BITS) * CHAPTER;
    const { docs, size } = this;
    if ((units[at]! & DENSE) === 0) {
      for (let i = 0; i < count; i++) docs[size + i] = first + units[at + 2 + i]!;
      return;
    }
    const low = (at + 2 + ENDS) * 2;
    for (let block = 0, i = 0; block < ENDS; block++) {
      const end = block === ENDS - 1 ? count : units[at + 2 + block]!;
      for (; i < end; i++) docs[size + i] = first + block * 256 + bytes[low + i]!;
    }
  }

  #readRepeats({ units, bytes }: ListMemory, at: number): void {
    const flags = units[at]!;
    const first = (flags >>> FLAG_BITS) * CHAPTER;
    const repeats = at + 2 + placesSize(flags, units[at + 1]! + 1);
    const codes = repeats + 2 + units[repeats]!;
    for (let i = 0, j = this.size; i <= units[repeats]!; i++) {
      while (this.docs[j] !== first + units[repeats + 1 + i]!) j += 1;
      this.codes[j] = (flags & WIDE) !== 0 ? units[codes + i]! : bytes[codes * 2 + i]!;
    }
  }
}
