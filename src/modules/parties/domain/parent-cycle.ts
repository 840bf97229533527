/** One organisation is part of another; both named by any key that is the same for the same one. */
export interface ParentEdge {
  readonly child: string;
  readonly parent: string;
}

/**
 * Finds a chain that leads from an organisation over its parents back to itself, if the new edges make one.
 * The known edges are taken to be free of cycles.
 */
export function findParentCycle(
  known: readonly ParentEdge[],
  added: readonly ParentEdge[],
): string[] | undefined {
  const parents = new Map<string, string[]>();
  for (const { child, parent } of [...known, ...added])
    parents.set(child, [...(parents.get(child) ?? []), parent]);
  for (const start of new Set(added.map(({ child }) => child))) {
    const chain = chainBack(parents, start);
    if (chain) return chain;
  }
  return undefined;
}

/** Walks upwards without recursion, so that a chain of any length is no danger. */
function chainBack(parents: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const parent of parents.get(at) ?? []) {
      if (parent === start) return [...pathTo(cameFrom, start, at), start];
      if (cameFrom.has(parent)) continue;
      cameFrom.set(parent, at);
      waiting.push(parent);
    }
  return undefined;
}

function pathTo(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const path = [end];
  for (let at = end; at !== start; path.push(at)) at = cameFrom.get(at)!;
  return path.reverse();
}
