import { sql } from 'kysely';
import type { Database } from '#platform/database';
import type { Reference } from '../../domain/claim.ts';
import type { ParentEdge } from '../../domain/parent-cycle.ts';
import type { PartiesTables } from '../tables.ts';

/** How a reference is written as the key of a node, before it is known whom it means. */
export const referenceKey = ({ scheme, value }: Reference): string => `${scheme}:${value}`;

/** Whom references mean, as far as those parties have arrived. */
export async function resolveReferences(
  db: Database<PartiesTables>,
  references: readonly Reference[],
): Promise<Map<string, string>> {
  if (references.length === 0) return new Map();
  const { rows } = await sql<{ scheme: string; value: string; party_id: string }>`
    select scheme, value, party_id from parties.reference
    where (scheme, value) in (
      select scheme, value from jsonb_to_recordset(${JSON.stringify(references)}::jsonb) as w (scheme text, value text))`.execute(
    db,
  );
  return new Map(rows.map((row) => [referenceKey(row), row.party_id]));
}

/**
 * Everything above the given nodes, from both ways of saying it (A names its parent, or B names its child).
 * Nodes are party ids, or reference keys of parties that have not arrived. Climbs level by level, so that the cost
 * is that of the chain and not of the register. Leaves out what records say that are about to be replaced.
 */
export async function listAncestorEdges(
  db: Database<PartiesTables>,
  nodes: readonly string[],
  exceptRecords: readonly string[],
): Promise<ParentEdge[]> {
  const edges: ParentEdge[] = [];
  const met = new Set(nodes);
  for (let level = [...met]; level.length > 0;) {
    const found = await listParentEdges(db, level, exceptRecords);
    edges.push(...found);
    level = [...new Set(found.map(({ parent }) => parent))].filter((parent) => !met.has(parent));
    for (const parent of level) met.add(parent);
  }
  return edges;
}

async function listParentEdges(
  db: Database<PartiesTables>,
  nodes: readonly string[],
  exceptRecords: readonly string[],
) {
  const arrived = nodes.filter((node) => !node.includes(':'));
  const awaited = nodes
    .filter((node) => node.includes(':'))
    .map((node) => ({
      scheme: node.slice(0, node.lastIndexOf(':')),
      value: node.slice(node.lastIndexOf(':') + 1),
    }));
  const { rows } = await sql<ParentEdge>`
    with here as (
      select party_id::text as node, scheme, value from parties.reference where party_id = any (${arrived}::uuid[])
      union all
      select scheme || ':' || value, scheme, value
      from jsonb_to_recordset(${JSON.stringify(awaited)}::jsonb) as w (scheme text, value text)
    )
    select t.party_id::text as child,
      coalesce((select r.party_id::text from parties.reference r where r.scheme = t.target_scheme and r.value = t.target_value limit 1),
        t.target_scheme || ':' || t.target_value) as parent
    from parties.relation t
    where t.kind = 'parent' and t.party_id = any (${arrived}::uuid[]) and t.record_id <> all (${exceptRecords}::uuid[])
    union
    select here.node, t.party_id::text
    from here join parties.relation t on t.target_scheme = here.scheme and t.target_value = here.value
    where t.kind = 'child' and t.record_id <> all (${exceptRecords}::uuid[])`.execute(db);
  return rows;
}
