import { notOlderThan, type Served, servedWith, type WithoutDatabase } from '#platform/http';
import type { PartiesDeps } from './actions/deps.ts';
import { changeOrganisation } from './actions/entry/change-organisation.ts';
import { changePerson } from './actions/entry/change-person.ts';
import { decideProposal } from './actions/entry/decide-proposal.ts';
import { openEntry } from './actions/entry/open-entry.ts';
import { openPerson } from './actions/entry/open-person.ts';
import { proposeChange } from './actions/entry/propose-change.ts';
import { proposePersonChange } from './actions/entry/propose-person-change.ts';
import { readProposals } from './actions/entry/read-proposals.ts';
import * as contract from './contract.ts';
import { organisationUnknown, personUnknown } from './domain/refusals.ts';
import { findOrganisation } from './store/find-organisation.ts';
import { findCurrentId } from './store/find-party.ts';
import { findShownPerson } from './store/people/find-shown-person.ts';
import { listPeople } from './store/people/list-people.ts';
import { listOrganisations } from './store/search/list-organisations.ts';
import { listPoints } from './store/search/list-points.ts';

export function partiesRoutes(deps: WithoutDatabase<PartiesDeps>): Served[] {
  const serve = servedWith<PartiesDeps>(deps);
  return [
    ...notOlderThan(
      5,
      serve(contract.listOrganisations, (wish, { db }) => listOrganisations(db, wish)),
      serve(contract.organisationPoints, (query, { db }) => listPoints(db, query)),
    ),
    serve(contract.getOrganisation, async ({ id }, { db }) => {
      const organisation = await findOrganisation(db, id);
      if (!organisation) throw organisationUnknown(id);
      return organisation;
    }),
    serve(contract.openEntry, ({ id }, deps) => openEntry(deps, id)),
    serve(contract.changeOrganisation, async ({ id, ...changing }, deps) => ({
      version: await changeOrganisation(deps, id, changing),
    })),
    ...peopleRoutes(deps),
    serve(contract.proposeChange, async ({ id, ...proposing }, deps) => ({
      id: await proposeChange(deps, id, proposing),
    })),
    serve(contract.listChangeProposals, (asked, deps) => readProposals(deps, asked)),
    serve(contract.decideChangeProposal, async ({ id, ...deciding }, deps) => ({
      state: await decideProposal(deps, id, deciding),
    })),
  ];
}

function peopleRoutes(deps: WithoutDatabase<PartiesDeps>): Served[] {
  const serve = servedWith<PartiesDeps>(deps);
  return [
    serve(contract.listPeople, ({ q }, { db }) => listPeople(db, q)),
    serve(contract.getPerson, async ({ id }, { db }) => {
      const currentId = await findCurrentId(db, id);
      const person = currentId && (await findShownPerson(db, currentId));
      if (!person) throw personUnknown(id);
      return person;
    }),
    serve(contract.openPerson, ({ id }, deps) => openPerson(deps, id)),
    serve(contract.changePerson, async ({ id, ...changing }, deps) => ({
      version: await changePerson(deps, id, changing),
    })),
    serve(contract.proposePersonChange, async ({ id, ...proposing }, deps) => ({
      id: await proposePersonChange(deps, id, proposing),
    })),
  ];
}
