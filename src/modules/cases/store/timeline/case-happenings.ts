import { type RawBuilder, sql } from 'kysely';

/**
 * What the tables of cases tell of one, in the columns of `readHappenings`: at, kind, ref, by, person, compartment, facts. Policies
 * decide what a reader finds. What lay in a narrower compartment when it happened is told there alone: it is the affair of those who
 * were there, until somebody shares it, which is told by itself.
 */
export const caseHappenings = (caseId: string): RawBuilder<unknown>[] => [
  ...moves(caseId),
  ...messages(caseId),
  ...tasks(caseId),
  ...clearance(caseId),
  ...agreements(caseId),
  ...landings(caseId),
];

const moves = (caseId: string) => [
  sql`select began_at, 'moved', number::text, taken_as, taken_by, 'shared', jsonb_build_object(
      'verb', verb, 'state', state, 'on', began_on, 'dueOn', due_on, 'reason', reason, 'note', note,
      'holder', case when side is not null then jsonb_build_object('side', side, 'part', part) end)
    from cases.turn where case_id = ${caseId}`,
  sql`select agreed_at, 'names-agreed', side, side, agreed_by, 'shared', '{}'::jsonb
    from cases.seat where case_id = ${caseId}`,
];

const messages = (caseId: string) => [
  sql`select written_at, 'message-written', id::text, written_as, written_by, coalesce(shared_from, compartment), '{}'::jsonb
    from cases.message where case_id = ${caseId} and (shared_from is null or cases.may_enter(case_id, shared_from))`,
  sql`select shared_at, 'message-shared', id::text, split_part(shared_from, '/', 1), shared_by, compartment, '{}'::jsonb
    from cases.message where case_id = ${caseId}`,
];

const tasks = (caseId: string) => [
  sql`select written_at, 'task-written', id::text, written_as, written_by, coalesce(shared_from, compartment), ${named}
    from cases.task where case_id = ${caseId} and (shared_from is null or cases.may_enter(case_id, shared_from))`,
  sql`select shared_at, 'task-shared', id::text, split_part(shared_from, '/', 1), shared_by, compartment, ${named}
    from cases.task where case_id = ${caseId}`,
  sql`select done_at, 'task-done', id::text, case when ${placeWhenDone} <> 'shared' then side end, done_by, ${placeWhenDone}, ${named}
    from cases.task where case_id = ${caseId} and cases.may_enter(case_id, ${placeWhenDone})`,
];

const named = sql`jsonb_build_object('name', title, 'language', language)`;
const placeWhenDone = sql`case when done_at < shared_at then shared_from else compartment end`;

const clearance = (caseId: string) => [
  sql`select made_at, 'plan-changed', number::text, case when made_by is null then 'clock' end, made_by, 'shared', jsonb_build_object(
      'version', number, 'came', jsonb_array_length(change -> 'added'), 'went', jsonb_array_length(change -> 'gone'),
      'altered', jsonb_array_length(change -> 'changed') + jsonb_array_length(change -> 'moved'))
    from cases.plan where case_id = ${caseId}`,
  ofProcedure(caseId, { kind: 'procedure-filed', on: sql`filed_on` }),
  ofProcedure(caseId, { kind: 'procedure-complete', on: sql`complete_on` }),
  ofProcedure(caseId, { kind: 'procedure-decided', on: sql`decided_on`, decision: sql`decision` }),
];

interface Stage {
  readonly kind: 'procedure-filed' | 'procedure-complete' | 'procedure-decided';
  readonly on: RawBuilder<unknown>;
  readonly decision?: RawBuilder<unknown>;
}

/** Of what an authority did only the day is known: it stands at noon, which is the same day on both sides. */
const ofProcedure = (caseId: string, { kind, on, decision = sql`null::text` }: Stage) =>
  sql`select (${on} + time '12:00') at time zone 'UTC', ${sql.lit(kind)}, procedure, null, null::uuid, 'shared', jsonb_build_object(
      'on', ${on}, 'name', procedure, 'procedure', procedure, 'decision', ${decision})
    from cases.procedure_task where case_id = ${caseId}`;

const agreements = (caseId: string) => [
  sql`select s.taken_at, 'agreement-' || s.verb, s.agreement_id || '/' || s.number, s.side, s.taken_by, 'shared', ${ofKind} ||
      jsonb_build_object('note', s.reason)
    from cases.agreement a join cases.agreement_step s on s.agreement_id = a.id where a.case_id = ${caseId}`,
  sql`select o.reported_at, 'outcome-reported', o.agreement_id || '/' || o.months || '/' || o.side, o.side, o.reported_by, 'shared',
      ${ofKind} || jsonb_build_object('months', o.months)
    from cases.agreement a join cases.outcome o on o.agreement_id = a.id where a.case_id = ${caseId}`,
  sql`select f.done_at, 'follow-up-done', f.agreement_id || '/' || f.due_on, null, f.done_by, 'shared', ${ofKind} ||
      jsonb_build_object('dueOn', f.due_on, 'note', nullif(f.note, ''))
    from cases.agreement a join cases.follow_up f on f.agreement_id = a.id where a.case_id = ${caseId}`,
  sql`select p.agreed_at, 'publication-agreed', p.agreement_id || '/' || p.side, p.side, p.agreed_by, 'shared', ${ofKind}
    from cases.agreement a join cases.publication p on p.agreement_id = a.id where a.case_id = ${caseId}`,
];

const ofKind = sql`jsonb_build_object('agreement', a.kind)`;

/** What the side of the host reports is confirmed with it, and told once. */
const landings = (caseId: string) => [
  sql`select l.host_decided_at, 'host-decided', 'host', c.receiving_side, l.host_decided_by, 'shared',
      jsonb_build_object('decision', l.host_decision, 'note', nullif(l.host_note, ''))
    from cases.cooperation c join cases.landing l on l.case_id = c.id where c.id = ${caseId}`,
  sql`select tasks_added_at, 'landing-tasks-added', 'tasks', null, null::uuid, 'shared', '{}'::jsonb
    from cases.landing where case_id = ${caseId}`,
  sql`select reported_at, 'landing-reported', months::text, side, reported_by, 'shared', jsonb_build_object('months', months)
    from cases.landing_report where case_id = ${caseId}`,
  sql`select r.confirmed_at, 'landing-confirmed', r.months::text, c.receiving_side, r.confirmed_by, 'shared',
      jsonb_build_object('months', r.months)
    from cases.cooperation c join cases.landing_report r on r.case_id = c.id where c.id = ${caseId} and r.side <> c.receiving_side`,
];
