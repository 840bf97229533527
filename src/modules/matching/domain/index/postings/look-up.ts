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

/** The first of the ascending units between two places that is not below `wanted`. */
function lowerBound(units: Uint16Array, range: { from: number; to: number }, wanted: number): number {
  let { from, to } = range;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (units[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

function denseHas({ units, bytes }: ListMemory, at: number, place: number): boolean {
  const block = place >>> 8;
  const ends = at + 2;
  const lows = (ends + ENDS) * 2;
  const end = block === ENDS - 1 ? units[at + 1]! + 1 : units[ends + block]!;
  for (let i = block === 0 ? 0 : units[ends + block - 1]!; i < end; i++) {
    if (bytes[lows + i]! >= (place & 255)) return bytes[lows + i] === (place & 255);
  }
  return false;
}

function sparseHas({ units }: ListMemory, at: number, place: number): boolean {
  const end = at + 3 + units[at + 1]!;
  const found = lowerBound(units, { from: at + 2, to: end }, place);
  return found < end && units[found] === place;
}

/** The code of a document that stands in the run, or -1 when its frequency is the plain one. */
function repeatedCode({ units, bytes }: ListMemory, at: number, place: number): number {
  const flags = units[at]!;
  if ((flags & REPEATED) === 0) return NOT_THERE;
  const repeats = at + 2 + placesSize(flags, units[at + 1]! + 1);
  const range = { from: repeats + 1, to: repeats + 2 + units[repeats]! };
  const found = lowerBound(units, range, place);
  if (found === range.to || units[found] !== place) return NOT_THERE;
  const i = found - range.from;
  return (flags & WIDE) !== 0 ? units[range.to + i]! : bytes[range.to * 2 + i]!;
}

/**
 * The codes of the frequencies that the given documents have in a list, or -1 for those that are not in it. `docs` must
 * ascend; as many are looked up as `codes` has room for.
 */
export function lookUp(
  memory: ListMemory,
  list: ListPlace,
  { docs, codes }: { docs: Uint32Array; codes: Int32Array },
): void {
  const { units } = memory;
  codes.fill(NOT_THERE);
  let at = list.start;
  for (let i = 0; i < codes.length; i++) {
    const chapter = docs[i]! >>> 16;
    while (at < list.end && units[at]! >>> FLAG_BITS < chapter) at = afterRun(units, at);
    if (at >= list.end) return;
    if (units[at]! >>> FLAG_BITS !== chapter) continue;
    const place = docs[i]! % CHAPTER;
    const isThere = (units[at]! & DENSE) === 0 ? sparseHas(memory, at, place) : denseHas(memory, at, place);
    if (!isThere) continue;
    const code = repeatedCode(memory, at, place);
    codes[i] = code === NOT_THERE ? list.plain : code;
  }
}
