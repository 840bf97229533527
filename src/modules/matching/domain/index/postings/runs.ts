/**
 * How the list of a term lies in an array of 16-bit units: one run for each chapter of 65,536 documents that has any.
 *
 *   run    = head, count − 1, places, [repeats − 1, places of the repeats, codes of their frequencies]
 *   head   = chapter · 8 + flags
 *   places = ascending 16-bit places in the chapter, or when there are many:
 *            256 ends (how many places lie before 256·(i+1); the last end is not used) and the low bytes
 *
 * A document whose frequency is the segment's plain one needs no code. Nothing has to be decoded to look a document up,
 * and pouring a list into accumulators has no branch that depends on the distances, which cost three times as much
 * time in delta coding (`npm run bench -- index`).
 */
export const CHAPTER = 0x10000;
export const DENSE = 1;
export const REPEATED = 2;
/** Codes of the repeats are two bytes each, not one. */
export const WIDE = 4;
export const FLAG_BITS = 3;
export const ENDS = 256;

/** From this many places in a chapter on the low bytes pay for their 256 ends, in space and in time. */
export const DENSE_FROM = 4096;

/** Units that hold so many bytes. */
export const unitsFor = (bytes: number): number => (bytes + 1) >> 1;

export const placesSize = (flags: number, count: number): number =>
  (flags & DENSE) !== 0 ? ENDS + unitsFor(count) : count;

const repeatsSize = (flags: number, count: number): number =>
  1 + count + ((flags & WIDE) !== 0 ? count : unitsFor(count));

/** Where the run after the one at `at` begins. */
export function afterRun(units: Uint16Array, at: number): number {
  const flags = units[at]!;
  const places = at + 2 + placesSize(flags, units[at + 1]! + 1);
  return (flags & REPEATED) === 0 ? places : places + repeatsSize(flags, units[places]! + 1);
}

/** The memory of a segment's lists, by 16-bit units and by single bytes. */
export interface ListMemory {
  readonly units: Uint16Array;
  readonly bytes: Uint8Array;
}

export const listMemory = (units: Uint16Array): ListMemory => ({
  units,
  bytes: new Uint8Array(units.buffer, units.byteOffset, units.byteLength),
});
