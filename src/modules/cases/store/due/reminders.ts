import { sql } from 'kysely';
import type { BallPart } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Db } from '../tables.ts';

export interface Reminder {
  readonly what: 'task' | 'procedure' | 'outcome' | 'follow-up' | 'milestone';
  readonly stage: 'soon' | 'due' | 'late';
  readonly caseId: string;
  readonly due: Day;
  readonly part: BallPart;
  readonly compartment: string;
}

interface Asked {
  readonly side: string;
  readonly today: Day;
  readonly lateBefore: Day;
  /** Last days up to these are told of beforehand. */
  readonly soon: { readonly task: Day; readonly procedure: Day };
  /** Of what was due before nobody is reminded any more. */
  readonly oldest: Day;
  readonly most: number;
}

/**
 * Takes what people of a side are to be reminded of, each once: of two nodes that look at once the second finds it taken.
 * Outcomes and milestones are owed by adviser and client alike.
 */
export async function takeReminders(db: Db, asked: Asked): Promise<Reminder[]> {
  const { side, today, lateBefore, soon, oldest, most } = asked;
  const stage = sql`case when t.due_on < ${lateBefore}::date then 'late' else 'soon' end`;
  const { rows } = await sql<{
    kind: Reminder['what'];
    stage: Reminder['stage'];
    case_id: string;
    due_on: Day;
    part: BallPart | null;
    compartment: string;
  }>`
    with found as (
      select 'task' as kind, t.id::text as subject, t.due_on, ${stage} as stage, t.case_id, t.part, t.compartment
      from cases.task t where t.side = ${side} and t.done_at is null and t.due_on between ${oldest}::date and ${soon.task}::date
        and exists (select from cases.cooperation c where c.id = t.case_id and c.state <> 'closed')
      union all
      select 'procedure', t.case_id || '/' || t.procedure, t.file_by, case when t.file_by < ${lateBefore}::date then 'late' else 'soon' end,
        t.case_id, t.part, 'shared'
      from cases.procedure_task t where t.side = ${side} and t.verdict = 'required' and t.decision is null and t.filed_on is null
        and t.file_by between ${oldest}::date and ${soon.procedure}::date
        and exists (select from cases.cooperation c where c.id = t.case_id and c.state <> 'closed')
      union all
      select 'outcome', a.id || '/' || d.months || '/' || ${side}, d.due_on, 'due', a.case_id, null, 'shared'
      from cases.agreement a cross join lateral (select m as months, (a.signed_on + make_interval(months => m))::date as due_on
        from unnest(array[6, 12, 24]) m) d
      where a.state = 'validated' and ${side} in (a.giving_side, a.receiving_side)
        and d.due_on between ${oldest}::date and ${today}::date
        and not exists (select from cases.outcome o where o.agreement_id = a.id and o.months = d.months)
      union all
      select 'follow-up', a.id || '/' || ${side}, f.due_on, 'due', a.case_id, 'adviser', 'shared'
      from cases.follow_up f join cases.agreement a on a.id = f.agreement_id and a.state = 'validated'
      where f.done_at is null and ${side} in (a.giving_side, a.receiving_side) and f.due_on between ${oldest}::date and ${today}::date
      union all
      select 'milestone', l.case_id || '/' || d.months || '/' || ${side}, d.due_on, 'due', l.case_id, null, 'shared'
      from cases.landing l join cases.cooperation c on c.id = l.case_id and c.state in ('landed', 'following')
        cross join lateral (select m as months, (l.landed_on + make_interval(months => m))::date as due_on from unnest(array[3, 6, 12]) m) d
      where ${side} in (c.giving_side, c.receiving_side) and d.due_on between ${oldest}::date and ${today}::date
        and not exists (select from cases.landing_report r where r.case_id = l.case_id and r.months = d.months)),
    fresh as (
      select f.* from found f where not exists (select from cases.reminded r
        where (r.kind, r.subject, r.due_on, r.stage) = (f.kind, f.subject, f.due_on, f.stage))
      order by f.due_on, f.subject limit ${most}),
    taken as (
      insert into cases.reminded (kind, subject, due_on, stage, case_id)
        select kind, subject, due_on, stage, case_id from fresh on conflict do nothing returning kind, subject, due_on, stage)
    select f.kind, f.stage, f.case_id, f.due_on::text, f.part, f.compartment
    from fresh f join taken t using (kind, subject, due_on, stage) order by f.due_on, f.subject`.execute(db);
  return rows.flatMap((row) =>
    (row.part === null ? (['adviser', 'client'] as const) : [row.part]).map((part) => ({
      what: row.kind,
      stage: row.stage,
      caseId: row.case_id,
      due: row.due_on,
      part,
      compartment: row.compartment,
    })),
  );
}
