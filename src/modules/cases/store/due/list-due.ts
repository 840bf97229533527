import { type RawBuilder, sql } from 'kysely';
import type { AgreementKind, BallPart, DueGroup, DueKind } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { Bounds } from '../../domain/clock/bounds.ts';
import type { CheckPosition } from '../tasks/tables.ts';
import type { Db } from '../tables.ts';

export interface DueAsked {
  readonly account: string;
  /** Whose adviser asks; absent for everybody else. */
  readonly adviserOf: string | undefined;
  readonly side: string | undefined;
  readonly organisations: readonly string[];
  /** Of each side, by its own calendar. */
  readonly bounds: Readonly<Record<string, Bounds>>;
  /** Reports that are due later are nobody's business yet. */
  readonly reportsUntil: Day;
  readonly group?: DueGroup | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface DueRow {
  readonly kind: DueKind;
  readonly id: string;
  readonly case_id: string;
  readonly side: string;
  readonly part: BallPart;
  readonly due_on: Day | null;
  readonly title: string;
  readonly language: Language;
  readonly version: number | null;
  readonly checklist: CheckPosition[] | null;
  readonly agreement_id: string | null;
  readonly agreement_kind: AgreementKind | null;
  readonly months: number | null;
  readonly tracking_code: string;
  readonly case_title: string;
  readonly case_language: Language;
  readonly place: number;
  readonly key: string;
}

/** As what the caller takes part: as the adviser of a seat or of an empty one, or for an organisation. */
const parts = ({ account, adviserOf, side, organisations }: DueAsked): RawBuilder<unknown> => sql`
  select s.case_id, s.side, 'adviser' as part from cases.seat s
  where s.side = ${adviserOf ?? ''} and coalesce(s.adviser_id, ${account}) = ${account}
  union
  select p.case_id, p.side, 'client' from cases.party p
  where p.side = ${side ?? sql`p.side`} and p.organisation_id = any (${[...organisations]}::uuid[])`;

const ofWork = sql`
  select 'ball' as kind, c.id::text as id, c.id as case_id, p.side, p.part, c.ball_due as due_on, '' as title, c.language,
    null::integer as version, null::jsonb as checklist, null::uuid as agreement_id, null as agreement_kind, null::integer as months
  from parts p join cases.cooperation c on c.id = p.case_id and c.ball_side = p.side and c.ball_part = p.part and c.state <> 'closed'
  union all
  select 'task', t.id::text, t.case_id, t.side, t.part, t.due_on, t.title, t.language, t.version, t.checklist, null, null, null
  from parts p join cases.task t on t.case_id = p.case_id and t.side = p.side and t.part = p.part and t.done_at is null
    join cases.cooperation c on c.id = t.case_id and c.state <> 'closed'
  union all
  select 'procedure', t.procedure, t.case_id, t.side, t.part, t.file_by, t.procedure, 'en', null, null, null, null, null
  from parts p join cases.procedure_task t on t.case_id = p.case_id and t.side = p.side and t.part = p.part
    and t.verdict = 'required' and t.decision is null and t.filed_on is null
    join cases.cooperation c on c.id = t.case_id and c.state <> 'closed'`;

/** Both sides owe a report until one of them has given it; who advises and is a client too owes it once. */
const ofWhatCame = (ahead: RawBuilder<unknown>) => sql`
  select 'outcome', a.id || '/' || m.months, a.case_id, p.side, p.part, (a.signed_on + make_interval(months => m.months))::date, '',
    a.language, null, null, a.id, a.kind, m.months
  from sides p join cases.agreement a on a.case_id = p.case_id and a.state = 'validated'
    cross join unnest(array[6, 12, 24]) as m (months)
  where not exists (select from cases.outcome o where o.agreement_id = a.id and o.months = m.months)
    and (a.signed_on + make_interval(months => m.months))::date <= ${ahead}
  union all
  select 'follow-up', f.agreement_id || '/' || f.due_on, a.case_id, p.side, p.part, f.due_on, f.note, a.language, null, null, a.id, a.kind, null
  from parts p join cases.agreement a on a.case_id = p.case_id and a.state = 'validated'
    join cases.follow_up f on f.agreement_id = a.id and f.done_at is null
  where p.part = 'adviser'
  union all
  select 'milestone', l.case_id || '/' || m.months, l.case_id, p.side, p.part, (l.landed_on + make_interval(months => m.months))::date, '',
    c.language, null, null, null, null, m.months
  from sides p join cases.cooperation c on c.id = p.case_id and c.state in ('landed', 'following')
    join cases.landing l on l.case_id = c.id and l.landed_on is not null
    cross join unnest(array[3, 6, 12]) as m (months)
    left join cases.landing_report r on r.case_id = l.case_id and r.months = m.months
  where (r.case_id is null or r.confirmed_at is null and p.side = c.receiving_side)
    and (l.landed_on + make_interval(months => m.months))::date <= ${ahead}`;

const groups: readonly DueGroup[] = ['overdue', 'this-week', 'later', 'undated'];
export const groupAt = (place: number): DueGroup => groups[place]!;

/** Everything that the caller owes, the most pressing first: late by the calendar of whoever owes it, then by day. */
export async function listDue(
  db: Db,
  asked: DueAsked,
): Promise<{ rows: DueRow[]; total: number; counts: Record<DueGroup, number>; next?: string }> {
  const place = asked.group === undefined ? null : groups.indexOf(asked.group);
  const { rows } = await sql<Partial<DueRow> & { counts: readonly number[] }>`
    with parts as materialized (${parts(asked)}),
    sides as materialized (select case_id, side, min(part) as part from parts group by case_id, side),
    due as (${ofWork} union all ${ofWhatCame(sql`${asked.reportsUntil}::date`)}),
    placed as materialized (
      select d.*, case when d.due_on is null then 3 when d.due_on < (b.of_side ->> 'lateBefore')::date then 0
        when d.due_on <= (b.of_side ->> 'weekEnd')::date then 1 else 2 end as place
      from due d cross join lateral (select ${JSON.stringify(asked.bounds)}::jsonb -> d.side as of_side) b),
    counted as (select array(select (select count(*) from placed where placed.place = g)::integer
      from generate_series(0, 3) g order by g) as counts),
    keyed as (
      select p.*, concat_ws(' ', p.place, coalesce(p.due_on::text, '-'), p.kind, p.case_id, p.id, p.part) collate "C" as key
      from placed p where ${place}::integer is null or p.place = ${place}::integer),
    page as (select * from keyed where ${asked.after ?? ''} = '' or key > ${asked.after ?? ''}::text collate "C"
      order by key limit ${asked.limit + 1})
    select n.counts, p.*, c.tracking_code, c.title as case_title, c.language as case_language
    from counted n left join (page p join cases.cooperation c on c.id = p.case_id) on true order by p.key`.execute(
    db,
  );
  const [overdue = 0, week = 0, later = 0, undated = 0] = rows[0]!.counts;
  const counts = { overdue, 'this-week': week, later, undated };
  const found = rows.filter((row) => typeof row.key === 'string') as unknown as DueRow[];
  const shown = found.slice(0, asked.limit);
  const last = shown.at(-1);
  const total = asked.group === undefined ? overdue + week + later + undated : counts[asked.group];
  return { rows: shown, total, counts, ...(last && found.length > asked.limit && { next: last.key }) };
}
