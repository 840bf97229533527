import { sql } from 'kysely';
import type { FactAnswer, PlanSummary } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { LastPlan } from './plans.ts';
import type { Db } from '../tables.ts';

/** What plans are held against: the law of a day in one edition of the packs. */
export interface Look {
  readonly on: Day;
  readonly edition: string;
}

/** A plan that was not held against this day and edition yet. */
export interface DuePlan {
  readonly caseId: string;
  readonly version: number;
  readonly beginsOn: Day;
  readonly facts: Readonly<Record<string, FactAnswer | null>>;
  readonly before?: LastPlan;
  /** Of the packs that it was held against last. */
  readonly edition?: string;
}

interface DueRow {
  case_id: string;
  version: number;
  begins_on: Day;
  facts: Record<string, FactAnswer | null> | null;
  number: number | null;
  summary: PlanSummary | null;
  looked_edition: string | null;
}

/** Plans of open cases that are due for a look, in the order of their cases after one. */
export async function listDuePlans(
  db: Db,
  look: Look,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<DuePlan[]> {
  const { rows } = await sql<DueRow>`
    select l.case_id, l.version, l.begins_on, f.facts, p.number, p.summary, l.looked_edition
    from cases.clearance l join cases.cooperation c on c.id = l.case_id and c.state <> 'closed'
      left join cases.plan p on p.case_id = l.case_id and p.number = l.plan_number
      left join lateral (select jsonb_object_agg(x.fact, x.answer) as facts from cases.fact x where x.case_id = l.case_id) f on true
    where (l.looked_on, l.looked_edition) is distinct from (${look.on}::date, ${look.edition})
      and l.case_id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
    order by l.case_id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    caseId: row.case_id,
    version: row.version,
    beginsOn: row.begins_on,
    facts: row.facts ?? {},
    ...(row.summary && { before: { number: row.number!, summary: row.summary } }),
    ...(row.looked_edition !== null && { edition: row.looked_edition }),
  }));
}

/** Notes that these plans were looked at; those answered meanwhile have been made anew by the answer. */
export async function markLooked(db: Db, look: Look, plans: readonly DuePlan[]): Promise<void> {
  await sql`update cases.clearance l set looked_on = ${look.on}::date, looked_edition = ${look.edition}
    from unnest(${plans.map(({ caseId }) => caseId)}::uuid[], ${plans.map(({ version }) => version)}::integer[]) as seen (case_id, version)
    where l.case_id = seen.case_id and l.version = seen.version`.execute(db);
}
