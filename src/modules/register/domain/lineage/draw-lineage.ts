import { type LineageEdge, type LineageNode, layersOf } from './layers.ts';
import { nearView, type ViewLimits } from './near-view.ts';
import { type Item, orderColumns } from './order-columns.ts';
import { placeItems } from './place-items.ts';

/** About as many units as pixels: letters keep their size, and the picture scrolls. */
export const BOX = { width: 204, height: 116 } as const;
const GAP = { across: 46, down: 18 } as const;
const LANE = 8;
const MARGIN = 4;

interface Box {
  readonly key: string;
  /** From the record that was asked for, which stands at 0. */
  readonly layer: number;
  /** Its left upper corner. */
  readonly x: number;
  readonly y: number;
  /** Stands for so many that are not drawn. */
  readonly more?: number;
}

/** A link: it leaves the earlier box at the right, passes between others, and enters the later one at the left. */
interface Way extends LineageEdge {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface LineageDrawing {
  readonly width: number;
  readonly height: number;
  /** From left to right, downwards: the order of reading. */
  readonly boxes: readonly Box[];
  readonly ways: readonly Way[];
}

interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

const NEAR: ViewLimits = { perColumn: 7, columns: 6 };

/** Lays a lineage out in columns. The same lineage is always drawn the same, in whatever order it came. */
export function drawLineage({ nodes, edges }: Lineage, limits: ViewLimits = NEAR): LineageDrawing {
  const sorted = nodes.toSorted(
    (one, other) => compare(one.order, other.order) || compare(one.key, other.key),
  );
  const links = edges.toSorted((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
  const layers = layersOf(sorted, links);
  const { shown, hidden } = nearView({ nodes: sorted, edges: links }, layers, limits);
  const used = [...new Set([...shown.map(({ key }) => layers.get(key)!), ...hidden.keys()])].toSorted(
    (one, other) => one - other,
  );
  const columnOf = new Map(used.map((layer, column) => [layer, column]));
  const laid = layItems(
    shown.map(({ key }) => ({ key, column: columnOf.get(layers.get(key)!)! })),
    [...hidden].map(([layer]) => ({ key: `more:${layer}`, column: columnOf.get(layer)! })),
    links,
  );
  return drawn(laid, used, hidden);
}

interface Placed {
  readonly key: string;
  readonly column: number;
}

interface Laid {
  readonly items: readonly Item[];
  /** Each link by the items it passes, from left to right. */
  readonly ways: readonly (LineageEdge & { readonly through: readonly number[] })[];
}

function layItems(boxes: readonly Placed[], more: readonly Placed[], links: readonly LineageEdge[]): Laid {
  const items: Item[] = [];
  const add = (placed: Placed, isLane = false, isLast = false) =>
    items.push({ ...placed, isLane, isLast, left: [], right: [] }) - 1;
  const placeOf = new Map(boxes.map((box) => [box.key, add(box)]));
  const ways = links.flatMap((link) => {
    const [first, last] = [placeOf.get(link.to), placeOf.get(link.from)];
    if (first === undefined || last === undefined) return [];
    const [from, until] = [items[first]!.column, items[last]!.column];
    if (from >= until) return [];
    const lanes = Array.from({ length: until - from - 1 }, (_, step) =>
      add({ key: '', column: from + 1 + step }, true),
    );
    const through = [first, ...lanes, last];
    for (const [step, item] of through.slice(1).entries()) {
      items[item]!.left.push(through[step]!);
      items[through[step]!]!.right.push(item);
    }
    return [{ ...link, through }];
  });
  for (const box of more) add(box, false, true);
  return { items, ways };
}

function drawn(
  { items, ways }: Laid,
  used: readonly number[],
  hidden: ReadonlyMap<number, number>,
): LineageDrawing {
  const columns: number[][] = used.map(() => []);
  for (const [place, { column }] of items.entries()) columns[column]!.push(place);
  const order = orderColumns(items, columns);
  const middle = placeItems(items, order, {
    heightOf: ({ isLane }) => (isLane ? LANE : BOX.height),
    gap: GAP.down,
  });
  const top = items.reduce(
    (least, { isLane }, place) => Math.min(least, middle[place]! - (isLane ? LANE : BOX.height) / 2),
    0,
  );
  const leftOf = (column: number) => MARGIN + column * (BOX.width + GAP.across);
  const yOf = (place: number) => Math.round(middle[place]! - top + MARGIN);
  const boxes = order.flat().flatMap((place): Box[] => {
    const { key, column, isLane, isLast } = items[place]!;
    if (isLane) return [];
    const layer = used[column]!;
    const more = isLast ? { more: hidden.get(layer)! } : {};
    return [{ key, layer, x: leftOf(column), y: yOf(place) - BOX.height / 2, ...more }];
  });
  const lowest = items.reduce((most, _, place) => Math.max(most, yOf(place)), 0);
  return {
    width: leftOf(used.length) - GAP.across + MARGIN,
    height: lowest + BOX.height / 2 + MARGIN,
    boxes,
    ways: ways.map(({ from, to, through }) => ({
      from,
      to,
      points: through.flatMap((place, step) => {
        const x = leftOf(items[place]!.column);
        const y = yOf(place);
        const ends = [
          { x, y },
          { x: x + BOX.width, y },
        ];
        return step === 0 ? ends.slice(1) : step === through.length - 1 ? ends.slice(0, 1) : ends;
      }),
    })),
  };
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
