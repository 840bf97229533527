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

const NOT_THERE = -1;

/** Documents to look up, ascending, and the codes to be filled in. */
export interface Wanted {
  readonly docs: Uint32Array;
  readonly codes: Int32Array;
}

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

/** Looks the documents from `i` on up in a run of few places; tells the first that lies in a later chapter. */
function inSparse(
  { units }: ListMemory,
  at: number,
  { docs, codes, i, plain }: Wanted & { i: number; plain: number },
): number {
  const chapter = units[at]! >>> FLAG_BITS;
  const end = at + 3 + units[at + 1]!;
  let from = at + 2;
  let next = i;
  for (; next < codes.length && docs[next]! >>> 16 === chapter; next++) {
    const wanted = docs[next]! % CHAPTER;
    from = reach(units, from, { count: end - from, wanted });
    if (units[from] === wanted) codes[next] = plain;
  }
  return next;
}

/** The same in a run of many places. */
function inDense(
  { units, bytes }: ListMemory,
  at: number,
  { docs, codes, i, plain }: Wanted & { i: number; plain: number },
): number {
  const chapter = units[at]! >>> FLAG_BITS;
  const ends = at + 2;
  const lows = (ends + ENDS) * 2;
  let next = i;
  for (; next < codes.length && docs[next]! >>> 16 === chapter; next++) {
    const block = (docs[next]! >>> 8) & 255;
    const low = docs[next]! & 255;
    const end = block === ENDS - 1 ? units[at + 1]! + 1 : units[ends + block]!;
    let place = block === 0 ? 0 : units[ends + block - 1]!;
    while (place < end && bytes[lows + place]! < low) place += 1;
    if (place < end && bytes[lows + place] === low) codes[next] = plain;
  }
  return next;
}

/** Gives those of the documents found in a run their own code whose frequency is not the plain one. */
function correctCodes(
  { units, bytes }: ListMemory,
  at: number,
  { docs, codes, from, to }: Wanted & { from: number; to: number },
): void {
  const flags = units[at]!;
  const repeats = at + 2 + placesSize(flags, units[at + 1]! + 1);
  const first = repeats + 1;
  const end = first + 1 + units[repeats]!;
  for (let i = from; i < to; i++) {
    if (codes[i] === NOT_THERE) continue;
    const wanted = docs[i]! % CHAPTER;
    const found = reach(units, first, { count: end - first, wanted });
    if (units[found] !== wanted) continue;
    codes[i] = (flags & WIDE) !== 0 ? units[end + found - first]! : bytes[end * 2 + found - first]!;
  }
}

/** The codes of the frequencies that the wanted documents have in a list, or -1 for those that are not in it. */
export function lookUp(memory: ListMemory, list: ListPlace, wanted: Wanted): void {
  const { units } = memory;
  const { docs, codes } = wanted;
  codes.fill(NOT_THERE);
  for (let at = list.start, i = 0; at < list.end && i < codes.length; at = afterRun(units, at)) {
    const chapter = units[at]! >>> FLAG_BITS;
    while (i < codes.length && docs[i]! >>> 16 < chapter) i += 1;
    if (i === codes.length || docs[i]! >>> 16 !== chapter) continue;
    const from = i;
    const search = (units[at]! & DENSE) === 0 ? inSparse : inDense;
    i = search(memory, at, { docs, codes, i, plain: list.plain });
    if ((units[at]! & REPEATED) !== 0) correctCodes(memory, at, { docs, codes, from, to: i });
  }
}
