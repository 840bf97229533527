import type { Language } from '#platform/languages';
import type { TrainedTable } from '../compiling/trained-table.ts';
import { TermNumbers } from '../compiling/evidence.ts';
import { trainModelOne, type TokenPair } from '../compiling/model-one.ts';
import { symmetric } from '../compiling/statistics.ts';

/** Lines as words of two languages. */
export interface TokenLine {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

export interface TrainingLimits {
  /** Symmetrised probability below which a pair says nothing. */
  readonly least: number;
  /** In how many lines two words must stand together before their pair is believed. */
  readonly sightings: number;
  /** Pairs kept for one word. */
  readonly kept: number;
}

const ITERATIONS = 5;
const WIDTH = 2 ** 21;

function together(pairs: readonly TokenPair[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { left, right } of pairs) {
    for (const l of new Set(left)) {
      for (const r of new Set(right)) counts.set(l * WIDTH + r, (counts.get(l * WIDTH + r) ?? 0) + 1);
    }
  }
  return counts;
}

function best<T>(
  pairs: readonly T[],
  by: { row: (pair: T) => number; value: (pair: T) => number; kept: number },
): Set<T> {
  const rows = new Map<number, T[]>();
  for (const pair of pairs) rows.set(by.row(pair), [...(rows.get(by.row(pair)) ?? []), pair]);
  return new Set(
    [...rows.values()].flatMap((row) => row.toSorted((a, b) => by.value(b) - by.value(a)).slice(0, by.kept)),
  );
}

/** Learns from parallel lines which words translate each other; `prior` says what a dictionary already knows. */
export function trainPair(
  pair: readonly [Language, Language],
  lines: readonly TokenLine[],
  options: { limits: TrainingLimits; prior: (left: string, right: string) => number },
): TrainedTable {
  const [lefts, rights] = [new TermNumbers(), new TermNumbers()];
  const pairs = lines.map(({ left, right }) => ({
    left: left.map((t) => lefts.of(t)),
    right: right.map((t) => rights.of(t)),
  }));
  const [leftTerms, rightTerms] = [lefts.terms(), rights.terms()];
  const { limits } = options;
  const prior = (l: number, r: number): number => options.prior(leftTerms[l] ?? '', rightTerms[r] ?? '');
  const model = trainModelOne(
    pairs,
    { left: lefts.size, right: rights.size },
    { iterations: ITERATIONS, prior },
  );
  const seen = together(pairs);
  const believed = symmetric(model, limits.least).filter(
    ({ left, right }) => (seen.get(left * WIDTH + right) ?? 0) >= limits.sightings || prior(left, right) > 0,
  );
  const forward = best(believed, { row: ({ left }) => left, value: (p) => p.forward, kept: limits.kept });
  const backward = best(believed, { row: ({ right }) => right, value: (p) => p.backward, kept: limits.kept });
  return {
    pair,
    pairs: believed.flatMap((p) => {
      const [isThere, isBack] = [forward.has(p), backward.has(p)];
      if (!isThere && !isBack) return [];
      return [
        {
          left: leftTerms[p.left] ?? '',
          right: rightTerms[p.right] ?? '',
          forward: isThere ? p.forward : 0,
          backward: isBack ? p.backward : 0,
        },
      ];
    }),
    counts: {
      left: new Map(leftTerms.map((term, i) => [term, model.leftCount[i] ?? 0])),
      right: new Map(rightTerms.map((term, i) => [term, model.rightCount[i] ?? 0])),
    },
  };
}
