import { rowsOf, type Rows } from '../tables/rows.ts';
import type { Statistics } from './distributions.ts';
import type { ModelOne } from './model-one.ts';
import { SOURCE_BITS } from './evidence.ts';

/** A pair of terms with its symmetrised probabilities both ways; what a weights pack keeps. */
export interface TrainedPair {
  readonly left: number;
  readonly right: number;
  readonly forward: number;
  readonly backward: number;
}

/**
 * Keeps a pair only when both directions believe in it: s(f|e) = t(f|e) · sqrt(t(e|f)), from `least` on.
 * One-sided probabilities reward rare words; their product does not.
 */
export function symmetric(model: ModelOne, least: number): TrainedPair[] {
  const pairs: TrainedPair[] = [];
  for (let cell = 0; cell < model.left.length; cell++) {
    const there = model.forward[cell] ?? 0;
    const back = model.backward[cell] ?? 0;
    const forward = there * Math.sqrt(back);
    const backward = back * Math.sqrt(there);
    if (forward < least && backward < least) continue;
    pairs.push({ left: model.left[cell] ?? 0, right: model.right[cell] ?? 0, forward, backward });
  }
  return pairs;
}

/** The rows of both directions; cells below `least` in a direction are left out of it. */
export function bothDirections(
  pairs: readonly TrainedPair[],
  sizes: { left: number; right: number },
  least: number,
): { forward: Rows; backward: Rows } {
  const there = pairs.filter(({ forward }) => forward >= least);
  const back = pairs.filter(({ backward }) => backward >= least);
  const marks = (list: readonly TrainedPair[]) => new Uint8Array(list.length).fill(SOURCE_BITS.trained);
  return {
    forward: rowsOf(
      {
        rows: there.map(({ left }) => left),
        targets: there.map(({ right }) => right),
        values: there.map(({ forward }) => forward),
        marks: marks(there),
      },
      sizes.left,
    ),
    backward: rowsOf(
      {
        rows: back.map(({ right }) => right),
        targets: back.map(({ left }) => left),
        values: back.map(({ backward }) => backward),
        marks: marks(back),
      },
      sizes.right,
    ),
  };
}

/** Statistics whose every row sums to one, so that rare and frequent words weigh alike when mixed. */
export function rowNormalised({ rows, counts }: Statistics): Statistics {
  const values = rows.values.slice();
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    const [from, to] = [rows.offsets[row] ?? 0, rows.offsets[row + 1] ?? 0];
    let sum = 0;
    for (let cell = from; cell < to; cell++) sum += values[cell] ?? 0;
    for (let cell = from; cell < to; cell++) values[cell]! /= sum || 1;
  }
  return { rows: { ...rows, values }, counts };
}
