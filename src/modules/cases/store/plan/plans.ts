import { sql } from 'kysely';
import type { PlanChange, PlanReason, PlanSummary } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Db } from '../tables.ts';

/** A version of a plan, without its summary. */
export interface KeptPlan {
  readonly number: number;
  readonly because: PlanReason;
  readonly asOf: Day;
  readonly reviewed: Day;
  readonly edition: string;
  readonly factsVersion: number;
  readonly change: PlanChange;
  readonly by?: string;
  readonly madeAt: Date;
}

const selectPlans = (db: Db, caseId: string) =>
  db
    .selectFrom('cases.plan')
    .where('case_id', '=', caseId)
    .select([
      'number',
      'because',
      'as_of',
      'reviewed',
      'edition',
      'facts_version',
      'change',
      'made_by',
      'made_at',
    ])
    .orderBy('number', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof selectPlans>['execute']>>[number];

const planOf = (row: Row): KeptPlan => ({
  number: row.number,
  because: row.because,
  asOf: row.as_of,
  reviewed: row.reviewed,
  edition: row.edition,
  factsVersion: row.facts_version,
  change: row.change,
  madeAt: row.made_at,
  ...(row.made_by !== null && { by: row.made_by }),
});

/** A version with what it says. */
export interface LastPlan {
  readonly number: number;
  readonly summary: PlanSummary;
}

/** The version that is kept last. */
export async function findLastPlan(db: Db, caseId: string): Promise<(KeptPlan & LastPlan) | undefined> {
  const row = await selectPlans(db, caseId).select('summary').limit(1).executeTakeFirst();
  return row && { ...planOf(row), summary: row.summary };
}

/** Versions before a number, the newest first. */
export async function listPlans(
  db: Db,
  caseId: string,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<{ rows: KeptPlan[]; total: number }> {
  let query = selectPlans(db, caseId).limit(limit);
  if (before !== undefined) query = query.where('number', '<', before);
  const { total } = await db
    .selectFrom('cases.plan')
    .where('case_id', '=', caseId)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return { rows: (await query.execute()).map(planOf), total };
}

export interface NewPlan {
  /** Of the version before; 0 for the first. */
  readonly numberBefore: number;
  readonly version: number;
  readonly because: PlanReason;
  readonly asOf: Day;
  readonly edition: string;
  readonly reviewed: Day;
  readonly summary: PlanSummary;
  readonly change: PlanChange;
}

/** Keeps a version and makes its procedures tasks; nothing when the facts have changed meanwhile. Answers its number. */
export async function keepPlan(db: Db, caseId: string, plan: NewPlan): Promise<number | undefined> {
  const { rows } = await sql<{
    number: number | null;
  }>`select cases.keep_plan(${caseId}, ${plan.version}, ${plan.numberBefore}, ${plan.because},
    ${plan.asOf}::date, ${plan.edition}, ${plan.reviewed}::date, ${JSON.stringify(plan.summary)}::jsonb,
    ${JSON.stringify(plan.change)}::jsonb) as number`.execute(db);
  return rows[0]?.number ?? undefined;
}
