import { sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

const invariant = (name: string, sentence: string, query: ReturnType<typeof sql<Broken>>): Invariant => ({
  name: `cases.${name}`,
  sentence,
  find: async (db) => (await query.execute(db)).rows,
});

/** What must hold of agreements at any moment. */
export const agreementInvariants: readonly Invariant[] = [
  invariant(
    'validated-by-the-other-side',
    'Every validated agreement was validated by the side that did not claim it, and not by the person who did.',
    sql<Broken>`select a.id::text as subject, 'was claimed by ' || a.claimed_side || ' and validated by ' || coalesce(a.decided_side, 'nobody') as says
      from cases.agreement a join cases.cooperation c on c.id = a.case_id
      where a.state = 'validated' and (a.decided_side is null or a.decided_side = a.claimed_side or a.decided_by = a.claimed_by
        or a.decided_side not in (c.giving_side, c.receiving_side))`,
  ),
  invariant(
    'concluded-on-an-agreement',
    'No case was concluded without an agreement that the other side validated.',
    sql<Broken>`select c.tracking_code as subject, 'was concluded without one' as says
      from cases.cooperation c where exists (select from cases.turn t where t.case_id = c.id and t.verb = 'conclude')
        and not exists (select from cases.agreement a where a.case_id = c.id and a.state = 'validated')`,
  ),
];
