import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import * as contract from './contract.ts';
import type { OpportunitiesDeps } from './actions/deps.ts';
import { readOpportunity } from './actions/read-opportunity.ts';
import { listPublished } from './store/reading/list.ts';

export function opportunitiesRoutes(deps: WithoutDatabase<OpportunitiesDeps>): Served[] {
  const serve = servedWith<OpportunitiesDeps>(deps);
  return [
    serve(contract.listOpportunities, (asked, { db }) => listPublished(db, asked)),
    serve(contract.getOpportunity, (asked, deps) => readOpportunity(deps, asked)),
  ];
}
