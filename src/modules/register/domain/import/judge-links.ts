import type { ContentFault } from '../judge-content.ts';
import type { RowLink } from './read-row.ts';

interface KeyedRow {
  readonly line: number;
  readonly links: readonly RowLink[];
}

/**
 * What is wrong with the links between the rows of a file, by line: to a row that stands further down, to none, or back to
 * where they came from. `kept` are the keys that an earlier import brought.
 */
export function judgeLinks(
  rows: ReadonlyMap<string, KeyedRow>,
  kept: ReadonlySet<string>,
): Map<number, ContentFault[]> {
  const cyclic = keysOnCycles(rows);
  const faults = new Map<number, ContentFault[]>();
  for (const [key, { line, links }] of rows)
    for (const { to } of links) {
      if (!('key' in to)) continue;
      const code = codeOf(rows.get(to.key)?.line, {
        line,
        isKept: kept.has(to.key),
        isCyclic: cyclic.has(key),
      });
      if (code)
        faults.set(line, [...(faults.get(line) ?? []), { code, at: 'links', facts: { key: to.key } }]);
    }
  return faults;
}

function codeOf(
  target: number | undefined,
  { line, isKept, isCyclic }: { line: number; isKept: boolean; isCyclic: boolean },
): string | undefined {
  if (isCyclic) return 'register.lineage-cyclic';
  if (target === undefined) return isKept ? undefined : 'register.link-unknown';
  return target > line && !isKept ? 'register.link-forward' : undefined;
}

type Edge = readonly [from: string, to: string];

/** `related` is no descent. */
function keysOnCycles(rows: ReadonlyMap<string, KeyedRow>): Set<string> {
  const edges = [...rows].flatMap(([key, { links }]) =>
    links.flatMap(({ relation, to }): Edge[] =>
      relation !== 'related' && 'key' in to && rows.has(to.key) ? [[key, to.key]] : [],
    ),
  );
  const turned = withoutEnds(edges).map(([from, to]): Edge => [to, from]);
  return new Set(withoutEnds(turned).map(([from]) => from));
}

/** What is left when what leads nowhere is taken away, and then what led only there, and so on. */
function withoutEnds(edges: readonly Edge[]): Edge[] {
  const ways = new Map<string, number>();
  const comingTo = new Map<string, string[]>();
  for (const [from, to] of edges) {
    ways.set(from, (ways.get(from) ?? 0) + 1);
    const known = comingTo.get(to);
    if (known) known.push(from);
    else comingTo.set(to, [from]);
  }
  const ends = [...comingTo.keys()].filter((key) => !ways.has(key));
  for (let end = ends.pop(); end !== undefined; end = ends.pop())
    for (const from of comingTo.get(end) ?? []) {
      ways.set(from, ways.get(from)! - 1);
      if (ways.get(from) === 0) ends.push(from);
    }
  return edges.filter(([from, to]) => ways.get(from)! > 0 && (ways.get(to) ?? 0) > 0);
}
