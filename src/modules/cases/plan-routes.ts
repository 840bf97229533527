import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import * as contract from './contract/plan.ts';
import { answerFacts } from './actions/plan/answer-facts.ts';
import type { PlanningDeps } from './actions/plan/deps.ts';
import { readPlan, readPlanVersions } from './actions/plan/read-plan.ts';

/** The plan of a case over HTTP. */
export function planRoutes(deps: WithoutDatabase<PlanningDeps>): Served[] {
  const serve = servedWith<PlanningDeps>(deps);
  return [
    serve(contract.readPlan, (asked, deps) => readPlan(deps, asked)),
    serve(contract.answerFacts, ({ id, ...given }, deps) => answerFacts(deps, id, given)),
    serve(contract.listPlanVersions, (asked, deps) => readPlanVersions(deps, asked)),
  ];
}
