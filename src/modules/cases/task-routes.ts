import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import * as contract from './contract/tasks.ts';
import type { PlanningDeps } from './actions/plan/deps.ts';
import { readCaseCalendar, readFeed } from './actions/tasks/read-case-calendar.ts';
import { removeFeed, renewFeed } from './actions/tasks/renew-feed.ts';
import { changeProcedure } from './actions/tasks/change-procedure.ts';
import { readMyTasks, readTasks } from './actions/tasks/read-tasks.ts';
import { readObserved } from './actions/tasks/read-observed.ts';
import { addTask, changeTask, finishTask, shareTask } from './actions/tasks/change-task.ts';
import { dueRoutes } from './due-routes.ts';
import { findFeed } from './store/tasks/feeds.ts';

/** The work on cases, and calendars that show its days. */
export const taskRoutes = (deps: WithoutDatabase<PlanningDeps>): Served[] => [
  ...workRoutes(deps),
  ...calendarRoutes(deps),
  ...dueRoutes(deps),
];

function workRoutes(deps: WithoutDatabase<PlanningDeps>): Served[] {
  const serve = servedWith<PlanningDeps>(deps);
  return [
    serve(contract.listTasks, (asked, deps) => readTasks(deps, asked)),
    serve(contract.addTask, ({ id, ...written }, deps) => addTask(deps, id, written)),
    serve(contract.changeTask, ({ id, taskId, ...written }, deps) =>
      changeTask(deps, { caseId: id, id: taskId }, written),
    ),
    serve(contract.finishTask, ({ id, taskId, version }, deps) =>
      finishTask(deps, { caseId: id, id: taskId }, { version, isDone: true }),
    ),
    serve(contract.reopenTask, ({ id, taskId, version }, deps) =>
      finishTask(deps, { caseId: id, id: taskId }, { version, isDone: false }),
    ),
    serve(contract.shareTask, ({ id, taskId, into }, deps) =>
      shareTask(deps, { caseId: id, id: taskId }, into),
    ),
    serve(contract.changeProcedureTask, ({ id, procedure, reader, ...told }, deps) =>
      changeProcedure(deps, { caseId: id, procedure, reader }, told),
    ),
    serve(contract.observedDurations, async ({ procedure }, deps) => ({
      rows: await readObserved(deps, procedure),
    })),
    serve(contract.listMyTasks, (asked, deps) => readMyTasks(deps, asked)),
  ];
}

function calendarRoutes(deps: WithoutDatabase<PlanningDeps>): Served[] {
  const serve = servedWith<PlanningDeps>(deps);
  return [
    serve(contract.caseCalendar, (asked, deps) => readCaseCalendar(deps, asked)),
    serve(contract.readFeed, ({ key }, deps) => readFeed(deps, key)),
    serve(contract.findFeed, async (_, { db }) => {
      const madeAt = await findFeed(db);
      return madeAt ? { madeAt: madeAt.toISOString() } : {};
    }),
    serve(contract.renewFeed, async (_, deps) => ({ path: await renewFeed(deps) })),
    serve(contract.removeFeed, async (_, deps) => {
      await removeFeed(deps);
      return {};
    }),
  ];
}
