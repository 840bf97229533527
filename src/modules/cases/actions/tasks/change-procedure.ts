import type { Holder, ProcedureTask } from '#contracts/cases';
import { today } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { changedMeanwhile, outcomeFaulty, procedureNotInPlan } from '../../domain/refusals.ts';
import { judgeOutcome, type Outcome } from '../../domain/tasks/outcome.ts';
import { findProcedureTask, observedDurations, setProcedureTask } from '../../store/tasks/procedure-tasks.ts';
import { openCaseFor } from '../open-case-for.ts';
import type { PlanDeps } from '../plan/deps.ts';
import { proceduresTold } from './procedures-told.ts';
import { demandOwner } from './change-task.ts';

interface Told extends Outcome {
  readonly version: number;
  readonly owner: Holder;
}

/** Says whose a procedure is and what became of it; of two at the same version only the first counts. */
export async function changeProcedure(
  deps: PlanDeps,
  {
    caseId,
    procedure,
    reader,
  }: { readonly caseId: string; readonly procedure: string; readonly reader: Language },
  { version, owner, ...outcome }: Told,
): Promise<ProcedureTask> {
  const rulebook = await deps.packs.current();
  return inTransaction(deps.db, async (db) => {
    const held = await openCaseFor({ ...deps, db }, caseId, 'change-task');
    const found = await findProcedureTask(db, { caseId, procedure });
    if (!found) throw procedureNotInPlan(procedure);
    demandOwner(held, owner, 'shared');
    const faults = judgeOutcome(outcome, latestToday(deps));
    if (faults.length > 0) throw outcomeFaulty(faults);
    if (!(await setProcedureTask(db, { ...outcome, caseId, procedure, version, owner })))
      throw changedMeanwhile(procedure, found.version);
    const isNewlyDecided = outcome.decision !== undefined && outcome.decision !== found.decision;
    await record(db, isNewlyDecided ? 'cases.task-done' : 'cases.task-changed', {
      caseId,
      procedure,
      compartment: 'shared',
      owner: `${owner.side}/${owner.part}`,
      ...(isNewlyDecided && { decision: outcome.decision }),
    });
    const changed = (await findProcedureTask(db, { caseId, procedure }))!;
    const observed = await observedDurations(db, [procedure]);
    return proceduresTold(deps, [changed], { rulebook, observed, reader })[0]!;
  });
}

/** Where it is tomorrow already, what is told of today has happened. */
const latestToday = ({ corridor, now }: PlanDeps) =>
  corridor.sides
    .map(({ timeZone }) => today(now(), timeZone))
    .reduce((one, other) => (one > other ? one : other));
