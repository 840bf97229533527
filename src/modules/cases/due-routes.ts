import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import * as contract from './contract/due.ts';
import { chooseRhythm, readRhythm, stopReminders } from './actions/due/choose-rhythm.ts';
import { readCalendars } from './actions/due/read-calendars.ts';
import { readDue } from './actions/due/read-due.ts';
import type { PlanningDeps } from './actions/plan/deps.ts';
import { tickTask } from './actions/tasks/change-task.ts';

/** What is due, the days of both sides, and how people are told. */
export function dueRoutes(deps: WithoutDatabase<PlanningDeps>): Served[] {
  const serve = servedWith<PlanningDeps>(deps);
  return [
    serve(contract.listDue, (asked, deps) => readDue(deps, asked)),
    serve(contract.tickTask, ({ id, taskId, ...tick }, deps) =>
      tickTask(deps, { caseId: id, id: taskId }, tick),
    ),
    serve(contract.readCalendars, async (asked, deps) => readCalendars(deps, asked)),
    serve(contract.findReminders, (_, deps) => readRhythm(deps)),
    serve(contract.setReminders, (asked, deps) => chooseRhythm(deps, asked)),
    serve(contract.stopReminders, async ({ key }, deps) => {
      await stopReminders(deps, key);
      return {};
    }),
  ];
}
