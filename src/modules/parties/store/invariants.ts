import { sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

export type { PartiesTables } from './tables.ts';

const invariant = (name: string, sentence: string, query: string): Invariant => ({
  name: `parties.${name}`,
  sentence,
  find: async (db) => (await sql<{ subject: string; says: string }>`${sql.raw(query)}`.execute(db)).rows,
});

/** What must hold in this module's tables, whatever happened. */
export const partiesInvariants: readonly Invariant[] = [
  invariant(
    'organisation-is-whole',
    'An organisation that stands has its facets, a name and a source.',
    `select p.id::text as subject, p.display_name || ' lacks its facets, a name or a source' as says from parties.party p
     where p.kind = 'organisation' and p.merged_into is null and not (
       exists (select from parties.organisation o where o.party_id = p.id)
       and exists (select from parties.name n where n.party_id = p.id)
       and exists (select from parties.source_record r where r.party_id = p.id))`,
  ),
  invariant(
    'merged-is-empty',
    'A merged party has no records, and leads to one that stands.',
    `select p.id::text as subject, 'is merged but keeps records, or leads to a merged party' as says
     from parties.party p join parties.party s on s.id = p.merged_into
     where s.merged_into is not null or s.kind <> p.kind
       or exists (select from parties.source_record r where r.party_id = p.id)
       or exists (select from parties.name n where n.party_id = p.id)
       or exists (select from parties.person_name n where n.party_id = p.id)`,
  ),
  invariant(
    'merge-has-its-record',
    'Every merged party has exactly one standing merge that can be undone.',
    `select p.id::text as subject, 'is merged, but no standing merge tells how to undo it' as says from parties.party p
     where p.merged_into is not null
       and not exists (select from parties.merge m where m.absorbed_id = p.id and m.undone_at is null)`,
  ),
  invariant(
    'claims-belong-to-their-party',
    'What is gathered of a party comes from its own records.',
    `select c.party_id::text as subject, c.kind || ' of record ' || c.record_id || ', which belongs to ' || r.party_id as says
     from (select party_id, record_id, 'a name' as kind from parties.name
       union all select party_id, record_id, 'a name' from parties.person_name
       union all select party_id, record_id, 'an identifier' from parties.identifier
       union all select party_id, record_id, 'a place' from parties.location
       union all select party_id, record_id, 'a relation' from parties.relation) c
     join parties.source_record r on r.id = c.record_id where r.party_id <> c.party_id`,
  ),
  invariant(
    'no-parent-cycle',
    'No organisation is above itself.',
    `with recursive edge as (
       select case t.kind when 'parent' then t.party_id else r.party_id end as child,
         case t.kind when 'parent' then r.party_id else t.party_id end as parent
       from parties.relation t join parties.reference r on r.scheme = t.target_scheme and r.value = t.target_value
       where t.kind in ('parent', 'child') and t.party_id <> r.party_id
     ), up as (
       select child as start, parent as at from edge
       union
       select up.start, edge.parent from up join edge on edge.child = up.at
     )
     select start::text as subject, 'is above itself' as says from up where start = at`,
  ),
];
