import type { RecordKind } from '#contracts/register';
import type { LineageEdge, LineageNode } from './layers.ts';

/** A record of a lineage, as far as it decides what is missing. */
export interface KnownNode extends LineageNode {
  readonly kind: RecordKind;
  readonly type?: string | undefined;
}

/** Something that must be or could be there and that no source tells of. */
export interface LineageGap extends LineageNode {
  readonly key: 'gap:agreement' | 'gap:result' | 'gap:product';
  readonly edge: LineageEdge;
}

/** What does not fall from the sky: somebody agreed on it. */
const AGREED: readonly RecordKind[] = [
  'programme',
  'call',
  'project',
  'laboratory',
  'funding',
  'session',
  'commitment',
];
/** What is done so that something comes of it. */
const FRUITFUL: readonly RecordKind[] = ['programme', 'call', 'project', 'laboratory'];
const MARKETED = ['product', 'licence', 'spin-off'];

/** The ends of a lineage at which sources are silent: what it stands under, and what came of it in the end. */
export function gapsOf(nodes: readonly KnownNode[], edges: readonly LineageEdge[]): LineageGap[] {
  const here = nodes.find(({ depth }) => depth === 0);
  if (!here) return [];
  const after = nodes.filter(({ depth }) => depth > 0);
  const results = [here, ...after].filter(({ kind }) => kind === 'result');
  return [
    ...(AGREED.includes(here.kind) && nodes.every(({ depth }) => depth >= 0) ? [before(here)] : []),
    ...(results.length === 0 && FRUITFUL.includes(here.kind) ? [behind('gap:result', here)] : []),
    ...(results.length > 0 && !results.some(({ type = '' }) => MARKETED.includes(type))
      ? [behind('gap:product', lastOf(results, edges))]
      : []),
  ];
}

const before = ({ key }: KnownNode): LineageGap => ({
  key: 'gap:agreement',
  depth: -1,
  order: '',
  edge: { from: key, to: 'gap:agreement' },
});

const behind = (gap: 'gap:result' | 'gap:product', { key, depth }: KnownNode): LineageGap => ({
  key: gap,
  depth: depth + 1,
  order: '9999',
  edge: { from: gap, to: key },
});

/** The latest result of which nothing came yet. */
function lastOf(results: readonly KnownNode[], edges: readonly LineageEdge[]): KnownNode {
  const left = new Set(edges.map(({ to }) => to));
  const ends = results.filter(({ key }) => !left.has(key));
  const latest = (ends.length > 0 ? ends : results).toSorted((one, other) =>
    one.order < other.order ? -1 : one.order > other.order ? 1 : 0,
  );
  return latest.at(-1)!;
}
