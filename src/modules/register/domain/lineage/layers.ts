/** A record of a lineage; `depth` is how few steps it stands from the one that was asked for, negative for what that came from. */
export interface LineageNode {
  readonly key: string;
  readonly depth: number;
  /** By what it stands among its neighbours where nothing else decides: its date. */
  readonly order: string;
}

/** `from` came later and came from `to`. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * In which column each record stands: by its longest way from the one that was asked for, so that every link leads from left to
 * right. Linear in nodes and edges.
 */
export function layersOf(
  nodes: readonly LineageNode[],
  edges: readonly LineageEdge[],
): ReadonlyMap<string, number> {
  const before = neighbours(edges, 'from', 'to');
  const after = neighbours(edges, 'to', 'from');
  const came = longestWays(
    nodes.filter(({ depth }) => depth > 0),
    before,
    after,
  );
  const went = longestWays(
    nodes.filter(({ depth }) => depth < 0),
    after,
    before,
  );
  return new Map(
    nodes.map(({ key, depth }) => [
      key,
      depth > 0 ? (came.get(key) ?? depth) : depth < 0 ? -(went.get(key) ?? -depth) : 0,
    ]),
  );
}

export function neighbours(
  edges: readonly LineageEdge[],
  of: 'from' | 'to',
  to: 'from' | 'to',
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const edge of edges) {
    const known = found.get(edge[of]);
    if (known) known.push(edge[to]);
    else found.set(edge[of], [edge[to]]);
  }
  return found;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Takes each node when all nearer ones have been taken. What a cycle would leave over keeps its depth. */
function longestWays(
  side: readonly LineageNode[],
  nearer: Neighbours,
  farther: Neighbours,
): Map<string, number> {
  const waits = new Map<string, number>();
  const depths = new Map(side.map(({ key, depth }) => [key, Math.abs(depth)]));
  for (const { key } of side) waits.set(key, (nearer.get(key) ?? []).filter((one) => depths.has(one)).length);
  const ready = side.flatMap(({ key }) => (waits.get(key) === 0 ? [key] : []));
  for (let place = 0; place < ready.length; place++) {
    const key = ready[place]!;
    for (const next of farther.get(key) ?? []) {
      const left = waits.get(next);
      if (left === undefined) continue;
      depths.set(next, Math.max(depths.get(next)!, depths.get(key)! + 1));
      waits.set(next, left - 1);
      if (left === 1) ready.push(next);
    }
  }
  return depths;
}
