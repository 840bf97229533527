import type { PlanChange, PlanReason, PlanSummary } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import { record } from '#platform/journal';
import { isNoChange, planChangeOf } from '../../domain/plan/plan-change.ts';
import { keepPlan, type LastPlan } from '../../store/plan/plans.ts';
import type { CasesDeps } from '../deps.ts';

interface Made {
  readonly caseId: string;
  /** Of the facts that it was made from. */
  readonly version: number;
  readonly because: PlanReason;
  readonly on: Day;
  readonly edition: string;
  readonly reviewed: Day;
  readonly before: LastPlan | undefined;
  readonly after: PlanSummary;
}

/**
 * Keeps a plan as a new version where it says something new, in the transaction of its reason. Answers its number; nothing
 * when it says the same, or when the facts have changed meanwhile.
 */
export async function keepChange(
  db: CasesDeps['db'],
  { caseId, before, after, on, ...made }: Made,
): Promise<{ readonly number: number | undefined; readonly change: PlanChange }> {
  const change = planChangeOf(before?.summary, after);
  if (isNoChange(change)) return { number: undefined, change };
  const number = await keepPlan(db, caseId, {
    ...made,
    numberBefore: before?.number ?? 0,
    asOf: on,
    summary: after,
    change,
  });
  if (number !== undefined)
    await record(db, 'cases.plan-changed', {
      caseId,
      number,
      because: made.because,
      added: change.added.length,
      gone: change.gone.length,
      changed: change.changed.length,
      moved: change.moved.length,
    });
  return { number, change };
}
