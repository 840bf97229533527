import type { Holder } from '#contracts/cases';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { landingFaulty } from '../../domain/landing/refusals.ts';
import { type LandingTask, noteOfTask } from '../../domain/landing/pack.ts';
import { partsIn } from '../../domain/permissions/case.ts';
import { changedMeanwhile } from '../../domain/refusals.ts';
import type { HeldCase } from '../../store/cooperations.ts';
import { keepLanding } from '../../store/landing/landings.ts';
import { insertTask } from '../../store/tasks/tasks.ts';
import type { LandingDeps } from './deps.ts';
import { landingFor } from './landing-for.ts';

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly language: Language;
}

/** Adds what a firm usually has to do on the receiving side as tasks that both sides see; once for each case. */
export async function addLandingTasks(
  deps: LandingDeps,
  { id, version, language }: Asked,
): Promise<{ version: number; added: number }> {
  return inTransaction(deps.db, async (db) => {
    const { held, landing } = await landingFor({ ...deps, db }, id, 'add-landing-tasks');
    if (landing.tasksAddedAt) throw landingFaulty(id, [{ is: 'tasks-added' }]);
    if (!(await keepLanding(db, id, { version, part: 'tasks', stated: {} })))
      throw changedMeanwhile(id, landing.version);
    const tasks = deps.landingPack.get(held.receivingSide) ?? [];
    const written = { caseId: id, compartment: 'shared', language, checklist: [] };
    const by = { by: deps.caller.account!, as: partsIn(deps.caller, held)[0]! };
    for (const task of tasks)
      await insertTask(db, {
        ...written,
        ...by,
        title: task.title[language],
        note: noteOfTask(task, language),
        owner: ownerOf(held, task),
      });
    await record(db, 'cases.landing-tasks-added', { caseId: id, count: tasks.length });
    return { version: version + 1, added: tasks.length };
  });
}

/** Whoever it falls to; the adviser of its side while that side has no party yet. */
function ownerOf(held: HeldCase, { owner }: LandingTask): Holder {
  const side = owner === 'host' ? held.receivingSide : held.givingSide;
  return { side, part: (held.partyCounts[side] ?? 0) > 0 ? 'client' : 'adviser' };
}
