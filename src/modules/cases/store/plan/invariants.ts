import { type RawBuilder, sql } from 'kysely';
import type { Invariant } from '#platform/doctor';

type Broken = Awaited<ReturnType<Invariant['find']>>[number];

const invariant = (name: string, sentence: string, query: RawBuilder<Broken>): Invariant => ({
  name: `cases.${name}`,
  sentence,
  find: async (db) => (await query.execute(db)).rows,
});

/** What must hold of plans and tasks at any moment. */
export const planInvariants: readonly Invariant[] = [
  invariant(
    'plans-are-numbered',
    'The versions of a plan are numbered from one without gaps, and the facts know the last.',
    sql`select c.tracking_code as subject, 'has ' || count(p.number) || ' plans, the last should be ' || l.plan_number as says
      from cases.clearance l join cases.cooperation c on c.id = l.case_id left join cases.plan p on p.case_id = l.case_id
      group by c.tracking_code, l.plan_number
      having count(p.number) <> l.plan_number or coalesce(max(p.number), 0) <> l.plan_number`,
  ),
  invariant(
    'procedures-are-planned',
    'The procedures that are tasks of a case are those of its last plan, with its verdicts and days.',
    sql`with planned as (
        select l.case_id, s.procedure, s.state, s."startsOn" as starts_on
        from cases.clearance l join cases.plan p on p.case_id = l.case_id and p.number = l.plan_number
          cross join lateral jsonb_to_recordset(p.summary -> 'steps') as s (procedure text, state text, "startsOn" date)),
      kept as (select case_id, procedure, verdict as state, starts_on from cases.procedure_task where verdict <> 'gone')
      select c.tracking_code as subject, procedure || ' is not as the plan has it' as says
      from ((select * from planned except select * from kept) union (select * from kept except select * from planned)) differing
        join cases.cooperation c on c.id = differing.case_id`,
  ),
  invariant(
    'tasks-are-seen',
    'Whoever owns a task is of a side that sees its compartment.',
    sql`select id::text as subject, 'is of ' || side || ' and stands in ' || compartment as says from cases.task
      where compartment <> 'shared' and split_part(compartment, '/', 1) <> side`,
  ),
];
