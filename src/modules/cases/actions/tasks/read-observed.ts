import type { Observed } from '#contracts/cases';
import { observedDurations } from '../../store/tasks/procedure-tasks.ts';
import type { PlanDeps } from '../plan/deps.ts';

/** What was observed of one procedure, or of all of them. */
export async function readObserved(
  { db, packs }: PlanDeps,
  procedure: string | undefined,
): Promise<Observed[]> {
  const { procedures } = await packs.current();
  return observedDurations(db, procedure === undefined ? procedures.map(({ id }) => id) : [procedure]);
}
