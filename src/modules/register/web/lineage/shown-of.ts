import type { z } from 'zod';
import type { readLineage } from '../../contract.ts';
import { type LineageDrawing, drawLineage } from '../../domain/lineage/draw-lineage.ts';
import { gapsOf, type LineageGap } from '../../domain/lineage/gaps-of.ts';

export type Lineage = z.output<(typeof readLineage)['output']>;
export type LineageRow = Lineage['nodes'][number];

/** A lineage with what is missing in it and the listings that it names, ready to be drawn. */
export interface Shown {
  readonly here: LineageRow;
  readonly records: ReadonlyMap<string, LineageRow>;
  readonly gaps: ReadonlyMap<string, LineageGap>;
  readonly drawing: LineageDrawing;
}

export const listingKey = (opportunity: string) => `listing:${opportunity}`;

/** Nothing where the lineage has no beginning: its record was withdrawn meanwhile. */
export function shownOf({ nodes, edges, opportunities }: Lineage): Shown | undefined {
  const here = nodes.find(({ depth }) => depth === 0);
  if (!here) return undefined;
  const known = nodes.map(({ reference, depth, kind, type, date }) => ({
    key: reference,
    depth,
    kind,
    type,
    order: date ?? '9999',
  }));
  const gaps = gapsOf(known, edges);
  const depthOf = new Map(nodes.map(({ reference, depth }) => [reference, depth]));
  const listings = listingsOf(opportunities, depthOf);
  return {
    here,
    records: new Map(nodes.map((node) => [node.reference, node])),
    gaps: new Map(gaps.map((gap) => [gap.key, gap])),
    drawing: drawLineage({
      nodes: [...known, ...listings.nodes, ...gaps],
      edges: [...edges, ...listings.edges, ...gaps.map(({ edge }) => edge)],
    }),
  };
}

/**
 * A listing that a record is used in stands at its right, any other at its left. Only on the outer side of the record that was
 * asked for: a listing on the way back would stand among what it has nothing to do with.
 */
function listingsOf(opportunities: Lineage['opportunities'], depthOf: ReadonlyMap<string, number>) {
  const led = opportunities.flatMap(({ of, opportunity, relation }) => {
    const depth = depthOf.get(of) ?? 0;
    const step = relation === 'used-in' ? 1 : -1;
    return depth * step < 0 ? [] : [{ of, key: listingKey(opportunity), depth: depth + step }];
  });
  const nodes = new Map(led.map(({ key, depth }) => [key, { key, depth, order: '9999' }]));
  return {
    nodes: [...nodes.values()],
    edges: led.flatMap(({ of, key, depth }) =>
      Math.sign(nodes.get(key)!.depth) === Math.sign(depth)
        ? [depth > 0 ? { from: key, to: of } : { from: of, to: key }]
        : [],
    ),
  };
}
