import { type Served, serve } from '#platform/http';
import type { PartiesDeps } from './actions/deps.ts';
import * as contract from './contract.ts';
import { organisationUnknown } from './domain/refusals.ts';
import { findOrganisation } from './store/find-organisation.ts';
import { listOrganisations } from './store/search/list-organisations.ts';
import { listPoints } from './store/search/list-points.ts';

export const partiesRoutes = ({ db }: PartiesDeps): Served[] => [
  serve(contract.listOrganisations, (wish) => listOrganisations(db, wish)),
  serve(contract.organisationPoints, (query) => listPoints(db, query)),
  serve(contract.getOrganisation, async ({ id }) => {
    const organisation = await findOrganisation(db, id);
    if (!organisation) throw organisationUnknown(id);
    return organisation;
  }),
];
