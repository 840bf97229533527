import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BOX, drawLineage } from './draw-lineage.ts';
import type { LineageEdge, LineageNode } from './layers.ts';
import { crossings, type Item, orderColumns } from './order-columns.ts';

/** All that one node came from and all that came from it, in a graph in which later nodes come from earlier ones. */
function lineageOf(size: number, pairs: readonly (readonly [number, number])[], here: number) {
  const edges = pairs.flatMap(([one, other]): [number, number][] =>
    one === other ? [] : [[Math.max(one, other) % size, Math.min(one, other) % size]],
  );
  const sound = edges.filter(([from, to]) => from > to);
  const depths = new Map([[here % size, 0]]);
  for (const [of, to, sign] of [
    [0, 1, -1],
    [1, 0, 1],
  ] as const) {
    const reached = [here % size];
    const steps = new Map([[here % size, 0]]);
    for (const node of reached)
      for (const edge of sound)
        if (edge[of] === node && !steps.has(edge[to])) {
          steps.set(edge[to], steps.get(node)! + 1);
          reached.push(edge[to]);
          depths.set(edge[to], sign * steps.get(edge[to])!);
        }
  }
  const nodes: LineageNode[] = [...depths].map(([node, depth]) => ({
    key: `project-${node}`,
    depth,
    order: String(node).padStart(5, '0'),
  }));
  const links: LineageEdge[] = [...new Set(sound.map(String))]
    .map((text) => text.split(',').map(Number))
    .filter((pair) => pair.every((node) => depths.has(node)))
    .map(([from, to]) => ({ from: `project-${from}`, to: `project-${to}` }));
  return { nodes, edges: links };
}

const pair = fc.tuple(fc.nat(39), fc.nat(39));
const lineage = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.array(pair, { maxLength: 90 }), fc.nat(39))
  .map(([size, pairs, here]) => lineageOf(size, pairs, here));
const everything = { perColumn: 100, columns: 100 };

describe('the picture of a lineage', () => {
  it('has no two boxes that overlap, and none outside', () =>
    fc.assert(
      fc.property(lineage, fc.constantFrom(undefined, everything), (given, limits) => {
        const { boxes, width, height } = drawLineage(given, limits);
        for (const [place, one] of boxes.entries()) {
          assert.ok(one.x >= 0 && one.y >= 0);
          assert.ok(one.x + BOX.width <= width && one.y + BOX.height <= height);
          for (const other of boxes.slice(place + 1))
            assert.ok(
              Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height,
              `${one.key} ${other.key}`,
            );
        }
      }),
    ));

  it('leads every link from left to right, and draws all of them where there is room', () =>
    fc.assert(
      fc.property(lineage, (given) => {
        const { boxes, ways } = drawLineage(given, everything);
        const at = new Map(boxes.map((box) => [box.key, box]));
        assert.equal(boxes.length, given.nodes.length);
        assert.equal(ways.length, given.edges.length);
        for (const { from, to, points } of ways) {
          assert.ok(at.get(to)!.x + BOX.width < at.get(from)!.x);
          assert.deepEqual(
            points.map(({ x }) => x),
            points.map(({ x }) => x).toSorted((one, other) => one - other),
          );
        }
      }),
    ));

  it('is the same in whatever order the lineage comes', () =>
    fc.assert(
      fc.property(lineage, fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = <T>(all: readonly T[]) =>
          all
            .map((one) => [random.next().value as number, one] as const)
            .toSorted(([one], [other]) => one - other)
            .map(([, one]) => one);
        assert.deepEqual(
          drawLineage({ nodes: shuffled(given.nodes), edges: shuffled(given.edges) }),
          drawLineage(given),
        );
      }),
    ));

  it('counts what it does not draw, and draws nothing to which nothing drawn leads', () =>
    fc.assert(
      fc.property(lineage, (given) => {
        const { boxes, ways } = drawLineage(given, { perColumn: 2, columns: 2 });
        const own = boxes.filter(({ more }) => more === undefined);
        const more = boxes.reduce((sum, box) => sum + (box.more ?? 0), 0);
        assert.equal(own.length + more, given.nodes.length);
        const led = new Set(ways.flatMap(({ from, to }) => [from, to]));
        for (const { key, layer } of own) assert.ok(layer === 0 || led.has(key), key);
      }),
    ));

  it('crosses no more links than the order of dates would, counted link by link', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 }), (pairs) => {
        const links = [...new Set(pairs.map(String))].map(
          (text) => text.split(',').map(Number) as [number, number],
        );
        const items: Item[] = Array.from({ length: 20 }, (_, place) => ({
          key: String(place),
          column: place < 10 ? 0 : 1,
          isLane: false,
          isLast: false,
          left: place < 10 ? [] : links.filter(([, end]) => end === place - 10).map(([begin]) => begin),
          right: place < 10 ? links.filter(([begin]) => begin === place).map(([, end]) => end + 10) : [],
        }));
        const columns = [
          Array.from({ length: 10 }, (_, i) => i),
          Array.from({ length: 10 }, (_, i) => i + 10),
        ];
        const byHand = links
          .filter((_, i) => i >= 0)
          .flatMap(([a, b], i) => links.slice(i + 1).filter(([c, d]) => (a - c) * (b - d) < 0)).length;
        assert.equal(crossings(items, columns), byHand);
        assert.ok(crossings(items, orderColumns(items, columns)) <= byHand);
      }),
    ));
});
