import { sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

/** What must hold of the register at any moment. */
export const registerInvariants: readonly Invariant[] = [
  {
    name: 'register.records-stand-as-revised',
    sentence: 'Every record says what its last revision says, and has every revision before it.',
    find: async (db) =>
      (
        await sql<Broken>`select r.reference as subject, 'revision ' || r.revision || ' says something else or is missing' as says
          from register.record r
          left join register.revision v on v.record_id = r.id and v.number = r.revision
          where v.record_id is null or v.content is distinct from r.content
            or (select count(*) from register.revision o where o.record_id = r.id) <> r.revision`.execute(db)
      ).rows,
  },
  {
    name: 'register.lineage-has-no-cycle',
    sentence: 'No record comes from itself, over however many steps.',
    find: async (db) =>
      (
        await sql<Broken>`with recursive way (start, id) as (
            select record_id, to_record from register.link where to_record is not null and relation <> 'related'
            union
            select w.start, l.to_record from way w join register.link l on l.record_id = w.id
              where l.to_record is not null and l.relation <> 'related')
          select r.reference as subject, 'comes from itself' as says from way w join register.record r on r.id = w.start
          where w.start = w.id`.execute(db)
      ).rows,
  },
  {
    name: 'register.merged-leads-on',
    sentence: 'What was merged leads to a record that was not merged itself.',
    find: async (db) =>
      (
        await sql<Broken>`select r.reference as subject, 'leads to ' || s.reference || ', which leads on' as says
          from register.record r join register.record s on s.id = r.succeeded_by where s.succeeded_by is not null`.execute(
          db,
        )
      ).rows,
  },
  {
    name: 'register.two-pairs-of-eyes',
    sentence: 'Nobody approved a revision of their own.',
    find: async (db) =>
      (
        await sql<Broken>`select r.reference as subject, 'revision ' || v.number || ' was made and approved by one account' as says
          from register.revision v join register.record r on r.id = v.record_id where v.made_by = v.approved_by`.execute(
          db,
        )
      ).rows,
  },
];
