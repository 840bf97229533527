import { sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

const invariant = (name: string, sentence: string, query: ReturnType<typeof sql<Broken>>): Invariant => ({
  name: `cases.${name}`,
  sentence,
  find: async (db) => (await query.execute(db)).rows,
});

/** What must hold of soft landings at any moment. */
export const landingInvariants: readonly Invariant[] = [
  invariant(
    'landings-are-landings',
    'Only soft landings have such a record, and their host is a party of the receiving side.',
    sql<Broken>`select c.tracking_code as subject, 'is a ' || c.kind || ' with a landing, or its host is no party of it' as says
      from cases.landing l join cases.cooperation c on c.id = l.case_id
      where c.kind <> 'soft-landing' or l.host_id is not null and not exists (select from cases.party p
        where p.case_id = c.id and p.organisation_id = l.host_id and p.side = c.receiving_side)`,
  ),
  invariant(
    'landings-stand',
    'Every step that a recorded landing has taken still stands on what it says.',
    sql<Broken>`select c.tracking_code as subject, t.verb || ' lacks ' || array_to_string(cases.landing_lacks(c.id, t.verb), ', ') as says
      from cases.turn t join cases.cooperation c on c.id = t.case_id join cases.landing l on l.case_id = c.id
      where t.verb in ('show-link', 'approve-host', 'offer-space') and cardinality(cases.landing_lacks(c.id, t.verb)) > 0
        or t.verb = 'land' and l.landed_on is null`,
  ),
  invariant(
    'reports-follow-landings',
    'Nothing is reported of a firm that has no landing day.',
    sql<Broken>`select c.tracking_code as subject, 'after ' || r.months || ' months' as says
      from cases.landing_report r join cases.landing l using (case_id) join cases.cooperation c on c.id = r.case_id
      where l.landed_on is null`,
  ),
];
