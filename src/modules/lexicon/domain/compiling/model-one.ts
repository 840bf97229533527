/** Two token lists that say the same in two languages; tokens are numbers. */
export interface TokenPair {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Translation probabilities of co-occurring tokens, both ways over the same cells. */
export interface ModelOne {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** t(right | left) of each cell. */
  readonly forward: Float64Array;
  /** t(left | right) of each cell. */
  readonly backward: Float64Array;
  /** In how many lines each token stood. */
  readonly leftCount: Float64Array;
  readonly rightCount: Float64Array;
}

/** Before training: how much more likely than chance a cell is, from a dictionary. 0 when unknown. */
export type Prior = (left: number, right: number) => number;

const NULL_WEIGHT = 0.5;
const PRIOR_START = 100;
const PRIOR_COUNT = 1;
const WIDTH = 2 ** 21;

interface Cells {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly lines: readonly Int32Array[];
}

function cellsOf(pairs: readonly TokenPair[]): Cells {
  const places = new Map<number, number>();
  const left: number[] = [];
  const right: number[] = [];
  const lines = pairs.map((pair) => {
    const cells = new Int32Array(pair.left.length * pair.right.length);
    let at = 0;
    for (const r of pair.right) {
      for (const l of pair.left) {
        const key = l * WIDTH + r;
        let cell = places.get(key);
        if (cell === undefined) {
          cell = left.length;
          places.set(key, cell);
          left.push(l);
          right.push(r);
        }
        cells[at++] = cell;
      }
    }
    return cells;
  });
  return { left: Int32Array.from(left), right: Int32Array.from(right), lines };
}

/** The pairs with the cells that each of them fills. */
interface Lines extends Pick<Cells, 'lines'> {
  readonly pairs: readonly TokenPair[];
}

interface Side {
  /** The token that is conditioned on, per cell. */
  readonly given: Int32Array;
  readonly size: number;
  readonly isForward: boolean;
  readonly prior: Float64Array;
}

interface Chance {
  readonly cells: Float64Array;
  readonly none: Float64Array;
}

/** One pass over a line for one generated token: shares one count among the tokens that may have produced it. */
function shareCounts(
  chance: Chance,
  counts: Chance,
  place: { cells: Int32Array; from: number; step: number; count: number; token: number },
): void {
  let sum = NULL_WEIGHT * (chance.none[place.token] ?? 0);
  const end = place.from + place.step * place.count;
  for (let at = place.from; at < end; at += place.step) sum += chance.cells[place.cells[at] ?? 0] ?? 0;
  if (sum <= 0) return;
  counts.none[place.token]! += (NULL_WEIGHT * (chance.none[place.token] ?? 0)) / sum;
  for (let at = place.from; at < end; at += place.step) {
    const cell = place.cells[at] ?? 0;
    counts.cells[cell]! += (chance.cells[cell] ?? 0) / sum;
  }
}

function iterate({ pairs, lines }: Lines, side: Side, chance: Chance): Chance {
  const counts: Chance = {
    cells: new Float64Array(chance.cells.length),
    none: new Float64Array(chance.none.length),
  };
  pairs.forEach((pair, line) => {
    const grid = lines[line] ?? new Int32Array(0);
    const width = pair.left.length;
    if (side.isForward) {
      pair.right.forEach((token, row) =>
        shareCounts(chance, counts, { cells: grid, from: row * width, step: 1, count: width, token }),
      );
    } else {
      pair.left.forEach((token, column) =>
        shareCounts(chance, counts, {
          cells: grid,
          from: column,
          step: width,
          count: pair.right.length,
          token,
        }),
      );
    }
  });
  return normalised(counts, side);
}

function normalised(counts: Chance, side: Side): Chance {
  const totals = new Float64Array(side.size);
  for (let cell = 0; cell < counts.cells.length; cell++) {
    counts.cells[cell]! += PRIOR_COUNT * (side.prior[cell] ?? 0);
    totals[side.given[cell] ?? 0]! += counts.cells[cell] ?? 0;
  }
  for (let cell = 0; cell < counts.cells.length; cell++)
    counts.cells[cell]! /= totals[side.given[cell] ?? 0] || 1;
  const all = counts.none.reduce((sum, count) => sum + count, 0) || 1;
  for (let token = 0; token < counts.none.length; token++) counts.none[token]! /= all;
  return counts;
}

function train(
  pairs: readonly TokenPair[],
  cells: Cells,
  side: Side & { generated: number; iterations: number },
): Float64Array {
  let chance: Chance = {
    cells: Float64Array.from(side.prior, (prior) => 1 + PRIOR_START * prior).map(
      (value) => value / side.generated,
    ),
    none: new Float64Array(side.generated).fill(1 / side.generated),
  };
  for (let i = 0; i < side.iterations; i++) chance = iterate({ pairs, lines: cells.lines }, side, chance);
  return chance.cells;
}

/**
 * IBM Model 1 with an empty word, trained in both directions (Brown et al. 1993). Enough for weights of translations:
 * order and fertility do not matter to an index.
 */
export function trainModelOne(
  pairs: readonly TokenPair[],
  sizes: { left: number; right: number },
  options: { iterations: number; prior?: Prior },
): ModelOne {
  const cells = cellsOf(pairs);
  const { prior } = options;
  const known = Float64Array.from(cells.left, (l, cell) => prior?.(l, cells.right[cell] ?? 0) ?? 0);
  const { iterations } = options;
  const forward = train(pairs, cells, {
    given: cells.left,
    size: sizes.left,
    isForward: true,
    prior: known,
    generated: sizes.right,
    iterations,
  });
  const backward = train(pairs, cells, {
    given: cells.right,
    size: sizes.right,
    isForward: false,
    prior: known,
    generated: sizes.left,
    iterations,
  });
  const leftCount = new Float64Array(sizes.left);
  const rightCount = new Float64Array(sizes.right);
  for (const pair of pairs) {
    for (const token of new Set(pair.left)) leftCount[token]! += 1;
    for (const token of new Set(pair.right)) rightCount[token]! += 1;
  }
  return { left: cells.left, right: cells.right, forward, backward, leftCount, rightCount };
}
