import type { Graph } from './graph.ts';
import { lastMilestone, timesOf, timesWith } from './schedule.ts';

/** What a milestone gains, in days, when one procedure is ready earlier. */
export interface Gain {
  readonly procedure: string;
  readonly milestones: Readonly<Record<string, number>>;
  /** What the last milestone of the plan gains. */
  readonly whole: number;
}

/** For every procedure: what is gained when it is ready so many days earlier, most first. */
export function gainsOf(graph: Graph, daysEarlier: number): Gain[] {
  const usual = timesOf(graph, 'typical');
  const last = lastMilestone(graph, usual);
  const gains = graph.nodes.flatMap((node, moved): Gain[] => {
    if (node.kind === 'milestone') return [];
    const sooner = timesWith(graph, ({ days }, place) =>
      place === moved ? Math.max(-usual.start[place]!, days.typical - daysEarlier) : days.typical,
    );
    const changed = graph.nodes.flatMap(({ kind, id }, place): [string, number][] => {
      const days = usual.end[place]! - sooner.end[place]!;
      return kind === 'milestone' && days > 0 ? [[id, days]] : [];
    });
    const whole = last < 0 ? 0 : maximum(usual.end, graph) - maximum(sooner.end, graph);
    return [{ procedure: node.id, milestones: Object.fromEntries(changed), whole }];
  });
  return gains
    .filter(({ milestones }) => Object.keys(milestones).length > 0)
    .toSorted((one, other) => other.whole - one.whole || sum(other) - sum(one));
}

const sum = ({ milestones }: Gain) => Object.values(milestones).reduce((total, days) => total + days, 0);

const maximum = (end: Float64Array, { nodes }: Graph) =>
  nodes.reduce(
    (latest, { kind }, place) => (kind === 'milestone' ? Math.max(latest, end[place]!) : latest),
    0,
  );
