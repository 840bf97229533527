import { DENSE, ENDS, type ListMemory } from '../postings/runs.ts';

interface Pouring {
  readonly at: number;
  readonly amount: number;
}

function pourFew(sums: Int32Array, units: Uint16Array, { at, amount }: Pouring): void {
  const whole = amount | 0;
  const end = at + 3 + units[at + 1]!;
  for (let i = at + 2; i < end; i++) {
    const place = units[i]!;
    sums[place] = (sums[place]! + whole) | 0;
  }
}

function pourMany(sums: Int32Array, { units, bytes }: ListMemory, { at, amount }: Pouring): void {
  const whole = amount | 0;
  const ends = at + 2;
  const lows = (ends + ENDS) * 2;
  for (let block = 0, i = lows; block < ENDS; block++) {
    const end = lows + (block === ENDS - 1 ? units[at + 1]! + 1 : units[ends + block]!);
    const first = block * 256;
    for (; i < end; i++) {
      const place = first + bytes[i]!;
      sums[place] = (sums[place]! + whole) | 0;
    }
  }
}

/** Adds the same whole amount to the sums of all documents of the run that begins at `at`. */
export function pour(sums: Int32Array, memory: ListMemory, run: Pouring): void {
  if ((memory.units[run.at]! & DENSE) === 0) pourFew(sums, memory.units, run);
  else pourMany(sums, memory, run);
}
