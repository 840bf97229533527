export type { PartiesDeps } from './actions/deps.ts';
export { dismissDuplicate } from './actions/dismiss-duplicate.ts';
export { importOrganisations, organisationFormats } from './actions/import-organisations.ts';
export { mergeParties } from './actions/merge-parties.ts';
export { proposeDuplicates } from './actions/propose-duplicates.ts';
export { type OrganisationToRegister, registerOrganisation } from './actions/register-organisation.ts';
export { registerPerson } from './actions/register-person.ts';
export { undoMerge } from './actions/undo-merge.ts';
export { partiesRoutes } from './routes.ts';
export {
  findOrganisationBySlug,
  organisationForMatching,
  partyNames,
  publicOwners,
  websiteHostOf,
} from './store/door.ts';
export { listOpenProposals } from './store/duplicates.ts';
export { findPeople } from './store/find-people.ts';
export { partiesInvariants } from './store/invariants.ts';
export { type FoundName, organisationNamesIn } from './store/search/names-in-texts.ts';
export type { PartiesTables } from './store/tables.ts';
