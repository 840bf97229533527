/** What stands in a column: a box, or a lane that a longer link passes through. Neighbours are places in `items`. */
export interface Item {
  readonly key: string;
  readonly column: number;
  readonly isLane: boolean;
  /** Stands below all others. */
  readonly isLast: boolean;
  readonly left: number[];
  readonly right: number[];
}

const PASSES = 12;

/**
 * The order of each column that lessens crossings: every item goes to the mean place of its neighbours, from left to right and
 * back (barycentre); the best order met on the way is kept. Equal means keep their order, so the same lineage looks the same.
 */
export function orderColumns(items: readonly Item[], columns: readonly (readonly number[])[]): number[][] {
  let order = columns.map((column) => [...column]);
  let best = order;
  let fewest = crossings(items, order);
  for (let pass = 0; pass < PASSES && fewest > 0; pass++) {
    order = sweep(items, order, pass % 2 === 0);
    const now = crossings(items, order);
    if (now < fewest) [best, fewest] = [order, now];
  }
  return best;
}

function sweep(items: readonly Item[], order: readonly number[][], isOnward: boolean): number[][] {
  const next = order.map((column) => [...column]);
  const place = placesOf(items, next);
  const steps = [...next.keys()].slice(1);
  for (const step of steps) {
    const at = isOnward ? step : next.length - 1 - step;
    const wanted = new Map(
      next[at]!.map((item) => {
        const { left, right, isLast } = items[item]!;
        return [item, isLast ? Number.MAX_SAFE_INTEGER : mean(isOnward ? left : right, place, item)];
      }),
    );
    next[at] = next[at]!.toSorted(
      (one, other) => wanted.get(one)! - wanted.get(other)! || place[one]! - place[other]!,
    );
    for (const [position, item] of next[at].entries()) place[item] = position;
  }
  return next;
}

function mean(neighbours: readonly number[], place: readonly number[], own: number): number {
  if (neighbours.length === 0) return place[own]!;
  let sum = 0;
  for (const one of neighbours) sum += place[one]!;
  return sum / neighbours.length;
}

function placesOf(items: readonly Item[], order: readonly (readonly number[])[]): number[] {
  const place = Array.from<number>({ length: items.length });
  for (const column of order) for (const [position, item] of column.entries()) place[item] = position;
  return place;
}

/** How many pairs of links between neighbouring columns cross each other, counted with a Fenwick tree. */
export function crossings(items: readonly Item[], order: readonly (readonly number[])[]): number {
  const place = placesOf(items, order);
  let count = 0;
  for (const [at, column] of order.entries()) {
    const size = order[at + 1]?.length ?? 0;
    const tree = new Uint32Array(size + 1);
    let seen = 0;
    for (const item of column) {
      const ends = items[item]!.right.map((one) => place[one]!);
      // Those that ended further down before cross this one; links of one item do not cross each other.
      for (const end of ends) count += seen - below(tree, end + 1);
      for (const end of ends) {
        for (let node = end + 1; node <= size; node += node & -node) tree[node]!++;
        seen++;
      }
    }
  }
  return count;
}

function below(tree: Uint32Array, until: number): number {
  let sum = 0;
  for (let node = until; node > 0; node -= node & -node) sum += tree[node]!;
  return sum;
}
