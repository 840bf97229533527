import { serve, type Served } from '#platform/http';
import * as contract from './contract.ts';
import type { MatchingEngine } from './engine/start-engine.ts';

export interface MatchingRouteDeps {
  readonly engine: MatchingEngine;
}

/** The questions of matching, all answered by the engine's thread. */
export const matchingRoutes = ({ engine }: MatchingRouteDeps): Served[] => [
  serve(contract.findCounterparts, (input) => engine.ask('findCounterparts', input)),
  serve(contract.searchOpportunities, (input) => engine.ask('searchOpportunities', input)),
  serve(contract.counterpartsOfOpportunity, (input) => engine.ask('counterpartsOfOpportunity', input)),
  serve(contract.concernsOfOrganisation, (input) => engine.ask('concernsOfOrganisation', input)),
  serve(contract.lookAlikesOfOpportunity, (input) => engine.ask('lookAlikesOfOpportunity', input)),
];
