import type { DeskTask, ProcedureTask, Task } from '#contracts/cases';
import { today } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { lastWorkedDay } from '../../domain/tasks/last-worked.ts';
import { myCompartments } from '../../store/messages.ts';
import { listDeskTasks } from '../../store/tasks/desk-tasks.ts';
import { listProcedureTasks, observedDurations } from '../../store/tasks/procedure-tasks.ts';
import { listTasks } from '../../store/tasks/tasks.ts';
import { seenCase } from '../open-case-for.ts';
import type { PlanDeps } from '../plan/deps.ts';
import { dueOf } from './due-of.ts';
import { proceduresTold } from './procedures-told.ts';
import { tasksTold } from './tasks-told.ts';

/** The work on a case: tasks that the caller may see, and the procedures of the plan with what was observed of them. */
export async function readTasks(
  deps: PlanDeps,
  { id, reader }: { readonly id: string; readonly reader: Language },
): Promise<{ tasks: Task[]; procedures: ProcedureTask[]; compartments: string[] }> {
  const { db, packs } = deps;
  await seenCase(deps, id);
  const rulebook = await packs.current();
  const procedures = await listProcedureTasks(db, id);
  const observed = await observedDurations(
    db,
    procedures.map(({ procedure }) => procedure),
  );
  return {
    tasks: await tasksTold(deps, await listTasks(db, id)),
    procedures: proceduresTold(deps, procedures, { rulebook, observed, reader }),
    compartments: await myCompartments(db, id),
  };
}

/** Open tasks of the caller over all cases, with how many are late by the calendar of whoever owes them. */
export async function readMyTasks(
  deps: PlanDeps,
  { reader, limit }: { readonly reader: Language; readonly limit: number },
): Promise<{ rows: DeskTask[]; total: number; overdue: number }> {
  const { db, caller, corridor, now, packs } = deps;
  const rulebook = await packs.current();
  const { rows, ...counted } = await listDeskTasks(db, {
    account: caller.account!,
    adviserOf: caller.roles.includes('adviser') ? caller.side : undefined,
    side: caller.side,
    organisations: caller.organisations,
    lastWorked: Object.fromEntries(
      corridor.sides.map(({ code, holidays, timeZone }) => [
        code,
        lastWorkedDay(holidays, today(now(), timeZone)),
      ]),
    ),
    limit,
  });
  return {
    ...counted,
    rows: rows.map((row) => {
      const due = dueOf(deps, row.side, row.due_on);
      const isProcedure = row.kind === 'procedure';
      return {
        kind: row.kind,
        id: row.id,
        title: isProcedure ? (rulebook.procedure.get(row.id)?.name[reader] ?? row.id) : row.title,
        language: isProcedure ? reader : row.language,
        case: {
          id: row.case_id,
          trackingCode: row.tracking_code,
          title: row.case_title,
          language: row.case_language,
        },
        owner: { side: row.side, part: row.part },
        ...(due && { due }),
      };
    }),
  };
}
