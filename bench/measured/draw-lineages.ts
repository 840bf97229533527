import { drawLineage } from '../../src/modules/register/domain/lineage/draw-lineage.ts';
import type { LineageEdge, LineageNode } from '../../src/modules/register/domain/lineage/layers.ts';
import { given, tell } from '../frame/child.ts';
import { timed, type Times } from '../frame/figures.ts';
import { seeded } from '../synthetic/random.ts';

/** How long the layout of a lineage takes: what a page draws, and the whole of it. */
export interface DrawnLineages {
  readonly links: number;
  readonly boxes: number;
  readonly near: Times;
  readonly whole: Times;
}

const { nodes } = given<{ nodes: number }>();
const random = seeded(7);
const EVERYTHING = { perColumn: Infinity, columns: Infinity };

/** Everything comes, over however many steps, from the first one: each record from one or two of those before it. */
function madeUp(): { nodes: LineageNode[]; edges: LineageEdge[] } {
  const depths = [0];
  const edges: LineageEdge[] = [];
  for (let node = 1; node < nodes; node++) {
    const earlier = [...new Set([random(), random()].map((share) => Math.floor(share * node)))];
    depths[node] = 1 + Math.min(...earlier.map((one) => depths[one]!));
    for (const one of earlier) edges.push({ from: `result-${node}`, to: `result-${one}` });
  }
  return {
    nodes: depths.map((depth, node) => ({
      key: `result-${node}`,
      depth,
      order: String(node).padStart(6, '0'),
    })),
    edges,
  };
}

const lineage = madeUp();
tell({
  links: lineage.edges.length,
  boxes: drawLineage(lineage).boxes.length,
  near: timed(Array.from({ length: 20 }), () => drawLineage(lineage)),
  whole: timed(Array.from({ length: 3 }), () => drawLineage(lineage, EVERYTHING)),
} satisfies DrawnLineages);
