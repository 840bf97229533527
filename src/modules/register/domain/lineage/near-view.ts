import { type LineageEdge, type LineageNode, neighbours } from './layers.ts';

/** How much of a lineage is drawn at once. */
export interface ViewLimits {
  readonly perColumn: number;
  /** To either side. */
  readonly columns: number;
}

export interface View {
  readonly shown: readonly LineageNode[];
  /** How many more there are in a column, or beyond the last one that is drawn. */
  readonly hidden: ReadonlyMap<number, number>;
}

/** What is near: from the record outwards, each drawn only where something drawn leads to it. */
export function nearView(
  { nodes, edges }: { readonly nodes: readonly LineageNode[]; readonly edges: readonly LineageEdge[] },
  layers: ReadonlyMap<string, number>,
  { perColumn, columns }: ViewLimits,
): View {
  const before = neighbours(edges, 'from', 'to');
  const after = neighbours(edges, 'to', 'from');
  const shown = new Set<string>();
  const taken: LineageNode[] = [];
  const hidden = new Map<number, number>();
  const ofLayer = Map.groupBy(nodes, ({ key }) => layers.get(key)!);
  const outwards = [...ofLayer.keys()].toSorted(
    (one, other) => Math.abs(one) - Math.abs(other) || one - other,
  );
  for (const layer of outwards) {
    const nearer = layer > 0 ? before : after;
    const isLed = ({ key }: LineageNode) =>
      layer === 0 || (nearer.get(key) ?? []).some((one) => shown.has(one));
    const own = ofLayer.get(layer)!;
    const led = Math.abs(layer) > columns ? [] : own.filter(isLed).slice(0, perColumn);
    for (const node of led) {
      shown.add(node.key);
      taken.push(node);
    }
    if (led.length === own.length) continue;
    const at = Math.sign(layer) * Math.min(Math.abs(layer), columns + 1);
    hidden.set(at, (hidden.get(at) ?? 0) + own.length - led.length);
  }
  return { shown: taken, hidden };
}
