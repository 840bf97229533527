import { serve, type Served } from '#platform/http';
import * as contract from './contract.ts';
import type { OpportunitiesDeps } from './actions/deps.ts';
import { readOpportunity } from './actions/read-opportunity.ts';
import { listPublished } from './store/reading/list.ts';

export const opportunitiesRoutes = (deps: OpportunitiesDeps): Served[] => [
  serve(contract.listOpportunities, (asked) => listPublished(deps.db, asked)),
  serve(contract.getOpportunity, (asked) => readOpportunity(deps, asked)),
];
