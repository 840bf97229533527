import { DENSE, ENDS, type ListMemory } from '../postings/runs.ts';

/** Adds the same amount to the sums of all documents of a run. */
export function pour(
  sums: Int32Array,
  { units, bytes }: ListMemory,
  { at, amount }: { at: number; amount: number },
): void {
  const count = units[at + 1]! + 1;
  if ((units[at]! & DENSE) === 0) {
    for (let i = at + 2; i < at + 2 + count; i++) sums[units[i]!]! += amount;
    return;
  }
  const ends = at + 2;
  const lows = (ends + ENDS) * 2;
  for (let block = 0, i = lows; block < ENDS; block++) {
    const end = lows + (block === ENDS - 1 ? count : units[ends + block]!);
    for (const first = block * 256; i < end; i++) sums[first + bytes[i]!]! += amount;
  }
}
