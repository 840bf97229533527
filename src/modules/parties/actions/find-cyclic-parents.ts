import type { Database } from '#platform/database';
import type { OrganisationClaim, SourceRecord } from '../domain/claim.ts';
import { findParentCycle, type ParentEdge } from '../domain/parent-cycle.ts';
import { partyNames } from '../store/party-names.ts';
import { listAncestorEdges, referenceKey, resolveReferences } from '../store/relations/parents.ts';
import { lockRecords } from '../store/records.ts';
import type { PartiesTables } from '../store/tables.ts';

type OrganisationRecord = SourceRecord<OrganisationClaim>;

/**
 * The records whose parents would lead back to themselves, with the chain in names; earlier records of the call go first.
 * What the same records said before does not count: it is about to be replaced.
 */
export async function findCyclicParents(
  db: Database<PartiesTables>,
  records: readonly OrganisationRecord[],
): Promise<Map<OrganisationRecord, string[]>> {
  const cyclic = new Map<OrganisationRecord, string[]>();
  const claimed = records.filter(({ claim }) =>
    claim.relations.some(({ kind }) => kind === 'parent' || kind === 'child'),
  );
  if (claimed.length === 0) return cyclic;
  const nodes = await resolveReferences(db, claimed.flatMap(referencesOf));
  const edgesOf = new Map(claimed.map((one) => [one, edgesIn(one, nodes)]));
  const replaced = (await lockRecords(db, records)).map(({ id }) => id);
  const parents = [...edgesOf.values()].flat().map(({ parent }) => parent);
  let known = await listAncestorEdges(db, [...new Set(parents)], replaced);
  for (const [one, edges] of edgesOf) {
    const chain = findParentCycle(known, edges);
    if (chain) cyclic.set(one, chain);
    else known = [...known, ...edges];
  }
  return inNames(db, cyclic, nameIn(claimed, nodes));
}

/** Chains are told in names: as they are registered, or as this call gives them. */
async function inNames(
  db: Database<PartiesTables>,
  cyclic: ReadonlyMap<OrganisationRecord, string[]>,
  given: (node: string) => string,
) {
  const arrived = [...cyclic.values()].flat().filter((node) => !node.includes(':'));
  const registered = await partyNames(db, arrived);
  const nameOf = (node: string) => registered.get(node)?.name ?? given(node);
  return new Map([...cyclic].map(([one, chain]) => [one, chain.map(nameOf)]));
}

const ownReference = ({ source, key }: OrganisationRecord) => ({ scheme: source, value: key });
const referencesOf = (one: OrganisationRecord) => [
  ownReference(one),
  ...one.claim.relations.map(({ target }) => target),
];

function edgesIn(one: OrganisationRecord, nodes: ReadonlyMap<string, string>): ParentEdge[] {
  const nodeOf = (reference: { scheme: string; value: string }) =>
    nodes.get(referenceKey(reference)) ?? referenceKey(reference);
  const own = nodeOf(ownReference(one));
  return one.claim.relations.flatMap(({ kind, target }): ParentEdge[] => {
    if (kind === 'parent') return [{ child: own, parent: nodeOf(target) }];
    return kind === 'child' ? [{ child: nodeOf(target), parent: own }] : [];
  });
}

function nameIn(records: readonly OrganisationRecord[], nodes: ReadonlyMap<string, string>) {
  const names = new Map<string, string>();
  const nodeOf = (reference: { scheme: string; value: string }) =>
    nodes.get(referenceKey(reference)) ?? referenceKey(reference);
  for (const one of records) {
    names.set(nodeOf(ownReference(one)), one.claim.names[0]?.text ?? one.key);
    for (const { target, name } of one.claim.relations)
      if (!names.has(nodeOf(target))) names.set(nodeOf(target), name);
  }
  return (node: string) => names.get(node) ?? node;
}
