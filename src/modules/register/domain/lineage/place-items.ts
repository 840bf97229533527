import type { Item } from './order-columns.ts';

interface Sizes {
  /** How high an item is. */
  heightOf(item: Item): number;
  /** What stays free between two. */
  readonly gap: number;
}

const PASSES = 6;

/**
 * Where the middle of each item stands: as near to its neighbours as the order of its column leaves room for. Each column is the
 * least-squares answer under that order (pool adjacent violators), so that nothing overlaps.
 */
export function placeItems(
  items: readonly Item[],
  order: readonly (readonly number[])[],
  { heightOf, gap }: Sizes,
): number[] {
  const middle = Array.from<number>({ length: items.length }).fill(0);
  const heights = items.map(heightOf);
  const offsets = order.map((column) => offsetsOf(column, heights, gap));
  for (const [at, column] of order.entries()) {
    const own = offsets[at]!;
    const half = (own.at(-1) ?? 0) / 2;
    for (const [position, item] of column.entries()) middle[item] = own[position]! - half;
  }
  for (let pass = 0; pass < PASSES; pass++) {
    const isOnward = pass % 2 === 0;
    for (const step of order.keys()) {
      const at = isOnward ? step : order.length - 1 - step;
      const wanted = order[at]!.map((item) => {
        const { left, right } = items[item]!;
        return meanOf(isOnward ? left : right, middle) ?? middle[item]!;
      });
      const found = fit(wanted, offsets[at]!);
      for (const [position, item] of order[at]!.entries()) middle[item] = found[position]!;
    }
  }
  return middle;
}

/** How far each item stands below the first one at least. */
function offsetsOf(column: readonly number[], heights: readonly number[], gap: number): number[] {
  let sum = 0;
  return column.map((item, position) => {
    const former = column[position - 1];
    if (former !== undefined) sum += (heights[former]! + heights[item]!) / 2 + gap;
    return sum;
  });
}

function meanOf(neighbours: readonly number[], middle: readonly number[]): number | undefined {
  if (neighbours.length === 0) return undefined;
  let sum = 0;
  for (const one of neighbours) sum += middle[one]!;
  return sum / neighbours.length;
}

/** The places nearest to the wanted ones that keep their order and distances. */
function fit(wanted: readonly number[], offsets: readonly number[]): number[] {
  const pools: { mean: number; size: number }[] = [];
  for (const [position, want] of wanted.entries()) {
    let pool = { mean: want - offsets[position]!, size: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ mean, size }) => Array.from<number>({ length: size }).fill(mean))
    .map((mean, position) => mean + offsets[position]!);
}
