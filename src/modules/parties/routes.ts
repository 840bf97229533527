import { type Served, servedWith, type WithoutDatabase } from '#platform/http';
import type { PartiesDeps } from './actions/deps.ts';
import * as contract from './contract.ts';
import { organisationUnknown } from './domain/refusals.ts';
import { findOrganisation } from './store/find-organisation.ts';
import { listOrganisations } from './store/search/list-organisations.ts';
import { listPoints } from './store/search/list-points.ts';

export function partiesRoutes(deps: WithoutDatabase<PartiesDeps>): Served[] {
  const serve = servedWith<PartiesDeps>(deps);
  return [
    serve(contract.listOrganisations, (wish, { db }) => listOrganisations(db, wish)),
    serve(contract.organisationPoints, (query, { db }) => listPoints(db, query)),
    serve(contract.getOrganisation, async ({ id }, { db }) => {
      const organisation = await findOrganisation(db, id);
      if (!organisation) throw organisationUnknown(id);
      return organisation;
    }),
  ];
}
