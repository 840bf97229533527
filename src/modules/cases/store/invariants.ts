import { type RawBuilder, sql } from 'kysely';
import type { Invariant } from '#platform/doctor';
import { agreementInvariants } from './agreement/invariants.ts';
import { landingInvariants } from './landing/invariants.ts';
import { planInvariants } from './plan/invariants.ts';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

const invariant = (name: string, sentence: string, query: RawBuilder<Broken>): Invariant => ({
  name: `cases.${name}`,
  sentence,
  find: async (db) => (await query.execute(db)).rows,
});

/** What must hold of cases and interests at any moment; each query returns what breaks it. */
export const casesInvariants: readonly Invariant[] = [
  ...agreementInvariants,
  ...landingInvariants,
  ...planInvariants,
  invariant(
    'one-ball',
    'Every case has one open turn, and its ball and state are those of that turn.',
    sql`select c.tracking_code as subject, 'is ' || c.state || ' with ' || coalesce(c.ball_side || '/' || c.ball_part, 'nobody')
        || ', its open turn says ' || coalesce(t.state || ' with ' || coalesce(t.side || '/' || t.part, 'nobody'), 'nothing') as says
      from cases.cooperation c left join cases.turn t on t.case_id = c.id and t.ended_at is null
      where (t.state, t.side, t.part, t.due_on) is distinct from (c.state, c.ball_side, c.ball_part, c.ball_due)`,
  ),
  invariant(
    'turns-join',
    'Each turn begins when the one before ended, and they are numbered without gaps.',
    sql`select c.tracking_code as subject, 'turn ' || t.number || ' does not join the one before' as says
      from cases.turn t join cases.cooperation c on c.id = t.case_id
      left join cases.turn before on before.case_id = t.case_id and before.number = t.number - 1
      where t.number > 1 and before.ended_at is distinct from t.began_at
        or t.number = 1 and t.verb <> 'open'`,
  ),
  invariant(
    'turns-lead-here',
    'Every turn led from a state to one that its step leads to.',
    sql`select c.tracking_code as subject, t.verb || ' does not lead from ' || before.state || ' to ' || t.state as says
      from cases.turn t join cases.cooperation c on c.id = t.case_id
      join cases.turn before on before.case_id = t.case_id and before.number = t.number - 1
      where not cases.leads(c.kind, t.verb, before.state, t.state)`,
  ),
  invariant(
    'two-seats',
    'Every case has a seat for each of its sides.',
    sql`select c.tracking_code as subject, 'has ' || count(s.side) || ' seats' as says
      from cases.cooperation c left join cases.seat s on s.case_id = c.id and s.side in (c.giving_side, c.receiving_side)
      group by c.id, c.tracking_code having count(s.side) <> 2`,
  ),
  invariant(
    'seats-know-the-ball',
    'Every seat repeats whether its adviser has the ball of the case, and until when.',
    sql`select c.tracking_code as subject, 'the seat of ' || s.side || ' says otherwise' as says
      from cases.cooperation c join cases.seat s on s.case_id = c.id
      where (s.is_holding, s.due) is distinct from
        (coalesce(c.ball_part = 'adviser' and c.ball_side = s.side, false), coalesce(c.ball_due, 'infinity'::date))`,
  ),
  invariant(
    'compartments-exist',
    'Every message lies in a compartment of its case.',
    sql`select m.id::text as subject, 'lies in ' || m.compartment as says
      from cases.message m where not cases.is_compartment(m.case_id, m.compartment)`,
  ),
  invariant(
    'interests-lead-here',
    'The last step of an interest led to the state it is in, and an accepted one became a case.',
    sql`select i.id::text as subject, 'is ' || i.state as says
      from cases.interest i
      left join lateral (select to_state from cases.interest_step where interest_id = i.id order by id desc limit 1) s on true
      where s.to_state is distinct from i.state
        or i.state = 'accepted' and not exists (select from cases.cooperation where interest_id = i.id)`,
  ),
];
