import type { Graph } from './graph.ts';
import { drawFrom, seededRandom } from './random.ts';
import { timesWith } from './schedule.ts';

/** In days from the beginning: half of the draws, and nine of ten, were no later than this. */
interface Chances {
  readonly p50: number;
  readonly p90: number;
}

interface Simulation {
  readonly draws: number;
  readonly seed: number;
  readonly milestones: ReadonlyMap<string, Chances>;
}

/** Draws the duration of every procedure many times. The same seed gives the same answer. */
export function simulate(graph: Graph, { draws, seed }: { draws: number; seed: number }): Simulation {
  const random = seededRandom(seed);
  const milestones = graph.nodes.flatMap(({ kind, id }, place) =>
    kind === 'milestone' ? [{ id, place }] : [],
  );
  const found = milestones.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const { end } = timesWith(graph, ({ kind, days }) =>
      kind === 'milestone' ? 0 : drawFrom(days, random()),
    );
    milestones.forEach(({ place }, which) => (found[which]![draw] = end[place]!));
  }
  const chances = found.map((ends) => {
    ends.sort();
    return { p50: atShare(ends, 0.5), p90: atShare(ends, 0.9) };
  });
  return { draws, seed, milestones: new Map(milestones.map(({ id }, which) => [id, chances[which]!])) };
}

/** The smallest of the sorted numbers that the given share does not exceed, in whole days. */
const atShare = (sorted: Float64Array, share: number) =>
  Math.ceil(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
