import { DENSE, ENDS, type ListMemory } from '../postings/runs.ts';

interface Pouring {
  readonly at: number;
  readonly amount: number;
}

function pourFew(sums: Int32Array, units: Uint16Array, { at, amount }: Pouring): void {
  const end = at + 3 + units[at + 1]!;
  for (let i = at + 2; i < end; i++) sums[units[i]!]! += amount;
}

function pourMany(sums: Int32Array, { units, bytes }: ListMemory, { at, amount }: Pouring): void {
  const ends = at + 2;
  const lows = (ends + ENDS) * 2;
  const last = ENDS - 1;
  let i = lows;
  for (let block = 0; block < last; block++) {
    const end = lows + units[ends + block]!;
    const first = block * 256;
    for (; i < end; i++) sums[first + bytes[i]!]! += amount;
  }
  const end = lows + units[at + 1]! + 1;
  for (; i < end; i++) sums[last * 256 + bytes[i]!]! += amount;
}

/** Adds the same amount to the sums of all documents of the run that begins at `at`. */
export function pour(sums: Int32Array, memory: ListMemory, run: Pouring): void {
  if ((memory.units[run.at]! & DENSE) === 0) pourFew(sums, memory.units, run);
  else pourMany(sums, memory, run);
}
