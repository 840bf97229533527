import { languages } from '#platform/languages';
import type { Coded, FactColumns, Masked } from './fact-columns.ts';
import { type FacetCounts, type Filters, stageGroupOf } from './filters.ts';

export interface Tally {
  readonly total: number;
  readonly facets: FacetCounts;
}

/** One filter on its way over all listings: whether a listing passes it, and how often each value was met. */
interface Counting {
  passes(slot: number): boolean;
  count(slot: number): void;
  counts(): { value: string; count: number }[];
}

/** Counts every value of every property over all listings in one pass; each facet ignores its own filter. */
export function tally(columns: FactColumns, filters: Filters): Tally {
  const { coded, fields, trl } = columns;
  const stages = { numbers: trl, values: Array.from({ length: 10 }, (_, level) => stageGroupOf(level)) };
  const spoken = { masks: columns.languages, values: languages };
  const by: Record<keyof Filters, Counting> = {
    direction: countingCodes(coded.direction, filters.direction),
    kind: countingCodes(coded.kind, filters.kind),
    side: countingCodes(coded.side, filters.side),
    field: countingMasks(fields, filters.field),
    stage: countingCodes(stages, filters.stage),
    language: countingMasks(spoken, filters.language),
  };
  const total = countAll(columns, Object.values(by));
  const facets = Object.fromEntries(Object.entries(by).map(([name, one]) => [name, one.counts()]));
  return { total, facets: facets as FacetCounts };
}

/** A listing that passes all filters counts everywhere; one that fails a single filter counts for that one's facet. */
function countAll({ slots, isTaken }: FactColumns, by: readonly Counting[]): number {
  let total = 0;
  for (let slot = 0; slot < slots; slot++) {
    if (!isTaken(slot)) continue;
    let failed: Counting | undefined;
    let failures = 0;
    for (const one of by) {
      if (one.passes(slot)) continue;
      failed = one;
      failures += 1;
    }
    if (failures === 0) {
      total += 1;
      for (const one of by) one.count(slot);
    } else if (failures === 1) failed!.count(slot);
  }
  return total;
}

function countingCodes({ numbers, values }: Coded, wanted: readonly string[]): Counting {
  const counts = new Uint32Array(256);
  const lets = Uint8Array.from({ length: 256 }, (_, number) =>
    wanted.length === 0 || wanted.includes(values[number] ?? '') ? 1 : 0,
  );
  return {
    passes: (slot) => lets[numbers[slot]!] === 1,
    count: (slot) => void (counts[numbers[slot]!]! += 1),
    counts: () => inOrder(values.map((value, number) => [value, counts[number]!])),
  };
}

function countingMasks({ masks, values }: Masked, wanted: readonly string[]): Counting {
  const counts = new Uint32Array(32);
  const any = wanted.reduce((mask, value) => {
    const bit = values.indexOf(value);
    return bit < 0 ? mask : mask | (1 << bit);
  }, 0);
  return {
    passes: (slot) => wanted.length === 0 || (masks[slot]! & any) !== 0,
    count: (slot) => {
      for (let left = masks[slot]!; left !== 0; left &= left - 1) counts[31 - Math.clz32(left & -left)]! += 1;
    },
    counts: () => inOrder(values.map((value, bit) => [value, counts[bit] ?? 0])),
  };
}

/** The most frequent value first; values that stand for nothing, and those that nothing has, are left out. */
function inOrder(counted: readonly (readonly [string, number])[]): { value: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const [value, count] of counted)
    if (value !== '' && count > 0) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
