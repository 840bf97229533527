import { sql } from 'kysely';
import type { DueLine, OutcomeMonths, StatedOutcome } from '#contracts/cases';
import { addDays, type Day } from '#platform/calendar';
import type { Db } from '../tables.ts';

const of = (ids: readonly string[]) => [...ids];

/** The steps of these agreements, the first one first. */
export const listSteps = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('cases.agreement_step')
    .where('agreement_id', 'in', of(ids))
    .select(['agreement_id', 'verb', 'side', 'taken_at', 'reason'])
    .orderBy('agreement_id')
    .orderBy('number')
    .execute();

export const listFollowUps = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('cases.follow_up')
    .where('agreement_id', 'in', of(ids))
    .select(['agreement_id', 'due_on', 'note', 'done_at'])
    .orderBy('due_on')
    .execute();

export const listOutcomes = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('cases.outcome')
    .where('agreement_id', 'in', of(ids))
    .selectAll()
    .orderBy('months')
    .orderBy('side')
    .execute();

export async function setFollowUp(
  db: Db,
  agreementId: string,
  { dueOn, note }: { dueOn: Day; note: string },
): Promise<void> {
  await db
    .insertInto('cases.follow_up')
    .values({ agreement_id: agreementId, due_on: dueOn, note } as never)
    .onConflict((conflict) => conflict.columns(['agreement_id', 'due_on']).doNothing())
    .execute();
}

/** False when no such day is open. */
export async function closeFollowUp(
  db: Db,
  agreementId: string,
  { dueOn, note, by }: { dueOn: Day; note: string; by: string | undefined },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('cases.follow_up')
    .where('agreement_id', '=', agreementId)
    .where('due_on', '=', dueOn)
    .where('done_at', 'is', null)
    .set({ done_at: sql`clock_timestamp()`, done_by: by ?? null, ...(note !== '' && { note }) })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False when no such day is open, or the other one is taken. */
export async function moveFollowUp(
  db: Db,
  agreementId: string,
  { dueOn, to }: { dueOn: Day; to: Day },
): Promise<boolean> {
  const { rows } = await sql<{
    is_moved: boolean;
  }>`select cases.move_follow_up(${agreementId}, ${dueOn}, ${to}) as is_moved`.execute(db);
  return rows[0]?.is_moved === true;
}

interface Report {
  readonly months: OutcomeMonths;
  readonly side: string;
  readonly outcome: StatedOutcome;
  /** The account that reports. */
  readonly by: string | undefined;
}

/** A side's report; a second one takes the place of its first. */
export async function keepOutcome(
  db: Db,
  agreementId: string,
  { months, side, outcome, by }: Report,
): Promise<void> {
  const stated = {
    jobs: outcome.jobs ?? null,
    turnover: outcome.turnover?.amount ?? null,
    currency: outcome.turnover?.currency ?? null,
    products: outcome.products ?? null,
    publications: outcome.publications ?? null,
    text: outcome.text,
    language: outcome.language,
  };
  await db
    .insertInto('cases.outcome')
    .values({ agreement_id: agreementId, months, side, ...stated })
    .onConflict((conflict) =>
      conflict.columns(['agreement_id', 'months', 'side']).doUpdateSet({
        ...stated,
        reported_by: by ?? null,
        reported_at: sql`clock_timestamp()`,
      }),
    )
    .execute();
}

/** A month ahead. */
const AHEAD = 31;
const MOST = 200;

/** Outcomes that neither side has reported, follow-ups that are open and milestones that nobody has reported or confirmed, due within a month or overdue; the oldest first. */
export async function listDue(db: Db, today: Day): Promise<DueLine[]> {
  const { rows } = await sql<{
    what: DueLine['what'];
    case_id: string;
    title: string;
    case_kind: DueLine['caseKind'];
    agreement_id: string | null;
    kind: NonNullable<DueLine['agreementKind']> | null;
    months: number | null;
    due_on: Day;
  }>`
    with agreed as (select a.id, a.case_id, a.kind, a.signed_on, c.title, c.kind as case_kind
      from cases.agreement a join cases.cooperation c on c.id = a.case_id where a.state = 'validated')
    select 'outcome' as what, case_id, title, case_kind, id as agreement_id, kind, months, (signed_on + make_interval(months => months))::date as due_on
    from agreed cross join unnest(array[6, 12, 24]) as due (months)
    where (signed_on + make_interval(months => months))::date <= ${addDays(today, AHEAD)}::date
      and not exists (select from cases.outcome o where o.agreement_id = id and o.months = due.months)
    union all
    select 'follow-up', case_id, title, case_kind, id, kind, null, f.due_on
    from agreed join cases.follow_up f on f.agreement_id = id
    where f.done_at is null and f.due_on <= ${addDays(today, AHEAD)}::date
    union all
    select 'milestone', c.id, c.title, c.kind, null, null, due.months, (l.landed_on + make_interval(months => due.months))::date
    from cases.landing l join cases.cooperation c on c.id = l.case_id and c.state in ('landed', 'following')
      cross join unnest(array[3, 6, 12]) as due (months)
      left join cases.landing_report r on r.case_id = l.case_id and r.months = due.months
    where r.confirmed_at is null and (l.landed_on + make_interval(months => due.months))::date <= ${addDays(today, AHEAD)}::date
    order by due_on, case_id, agreement_id, what limit ${sql.lit(MOST)}`.execute(db);
  return rows.map((row) => ({
    what: row.what,
    caseId: row.case_id,
    caseTitle: row.title,
    caseKind: row.case_kind,
    ...(row.agreement_id !== null && { agreementId: row.agreement_id, agreementKind: row.kind! }),
    dueOn: row.due_on,
    isOverdue: row.due_on < today,
    ...(row.months !== null && { months: row.months }),
  }));
}
