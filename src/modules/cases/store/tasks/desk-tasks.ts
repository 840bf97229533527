import { type RawBuilder, sql } from 'kysely';
import type { BallPart } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { Db } from '../tables.ts';

export interface DeskAsked {
  readonly account: string;
  /** Whose adviser asks; absent for everybody else. */
  readonly adviserOf: string | undefined;
  readonly side: string | undefined;
  readonly organisations: readonly string[];
  /** On each side the last day on which it worked: what was due before is late. */
  readonly lastWorked: Readonly<Record<string, Day>>;
  readonly limit: number;
}

export interface DeskRow {
  readonly kind: 'task' | 'procedure';
  readonly id: string;
  readonly case_id: string;
  readonly title: string;
  readonly language: Language;
  readonly side: string;
  readonly part: BallPart;
  readonly due_on: Day | null;
  readonly tracking_code: string;
  readonly case_title: string;
  readonly case_language: Language;
}

/** Tasks of a desk are those of the cases that it looks after, or of the organisations that it speaks for. */
const mine = ({ account, adviserOf, side, organisations }: DeskAsked): RawBuilder<boolean> => sql`(
  t.part = 'adviser' and t.side = ${adviserOf ?? ''} and exists (select from cases.seat s
    where s.case_id = t.case_id and s.side = t.side and coalesce(s.adviser_id, ${account}) = ${account})
  or t.part = 'client' and t.side = ${side ?? sql`t.side`} and exists (select from cases.party p
    where p.case_id = t.case_id and p.side = t.side and p.organisation_id = any (${[...organisations]}::uuid[])))`;

/** Open tasks and procedures to be filed, over all open cases, the most pressing first. */
export async function listDeskTasks(
  db: Db,
  asked: DeskAsked,
): Promise<{ rows: DeskRow[]; total: number; overdue: number }> {
  const worked = JSON.stringify(asked.lastWorked);
  const { rows } = await sql<DeskRow & { total: number; overdue: number }>`
    with due as (
      select 'task' as kind, t.id::text as id, t.case_id, t.title, t.language, t.side, t.part, t.due_on
      from cases.task t where t.done_at is null and ${mine(asked)}
      union all
      select 'procedure', t.procedure, t.case_id, t.procedure, 'en', t.side, t.part, t.file_by
      from cases.procedure_task t
      where t.verdict = 'required' and t.decision is null and t.filed_on is null and ${mine(asked)})
    select d.*, c.tracking_code, c.title as case_title, c.language as case_language, count(*) over () as total,
      count(*) filter (where d.due_on < (${worked}::jsonb ->> d.side)::date) over () as overdue
    from due d join cases.cooperation c on c.id = d.case_id and c.state <> 'closed'
    order by d.due_on nulls last, d.case_id, d.id limit ${asked.limit}`.execute(db);
  return { rows, total: rows[0]?.total ?? 0, overdue: rows[0]?.overdue ?? 0 };
}
