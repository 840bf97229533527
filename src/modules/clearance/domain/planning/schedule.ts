import type { Graph, Node } from './graph.ts';

export const scenarios = ['low', 'typical', 'high'] as const;
export type Scenario = (typeof scenarios)[number];

/** Days from the beginning of the plan at which each node starts and ends, by its place in the graph. */
export interface Times {
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The earliest times when every node takes the given days. */
export function timesWith({ nodes }: Graph, daysOf: (node: Node, place: number) => number): Times {
  const start = new Float64Array(nodes.length);
  const end = new Float64Array(nodes.length);
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place]!;
    let begin = 0;
    for (const before of node.after) if (end[before]! > begin) begin = end[before]!;
    start[place] = begin;
    end[place] = begin + daysOf(node, place);
  }
  return { start, end };
}

export const timesOf = (graph: Graph, scenario: Scenario): Times =>
  timesWith(graph, ({ days }) => days[scenario]);

/** The place of the milestone that comes last; the first of several. */
export function lastMilestone({ nodes }: Graph, { end }: Times): number {
  let last = -1;
  nodes.forEach(({ kind }, place) => {
    if (kind === 'milestone' && (last < 0 || end[place]! > end[last]!)) last = place;
  });
  return last;
}

/** The chain of procedures that decides when a node can happen, from the first to the last. */
export function criticalPath({ nodes }: Graph, { end }: Times, target: number): string[] {
  const path: string[] = [];
  for (let place: number | undefined = target; place !== undefined;) {
    const node: Node = nodes[place]!;
    if (node.kind === 'procedure') path.unshift(node.id);
    place = node.after.reduce<number | undefined>(
      (latest, before) => (latest === undefined || end[before]! > end[latest]! ? before : latest),
      undefined,
    );
  }
  return path;
}

/** By how many days each node may end later without moving the end of the whole plan. */
export function slackOf({ nodes }: Graph, { start, end }: Times): Float64Array {
  const whole = end.reduce((latest, one) => Math.max(latest, one), 0);
  const latestEnd = new Float64Array(nodes.length).fill(whole);
  for (let place = nodes.length - 1; place >= 0; place--) {
    const latestStart = latestEnd[place]! - (end[place]! - start[place]!);
    for (const before of nodes[place]!.after)
      if (latestStart < latestEnd[before]!) latestEnd[before] = latestStart;
  }
  return latestEnd.map((latest, place) => latest - end[place]!);
}
