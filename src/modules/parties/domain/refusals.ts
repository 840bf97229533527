import { Refusal } from '#platform/refusal';

export const organisationUnknown = (id: string) =>
  new Refusal('not-found', 'parties.organisation-unknown', { id });
export const mergeUnknown = (id: string) => new Refusal('not-found', 'parties.merge-unknown', { id });
export const mergeWithItself = (id: string) => new Refusal('invalid', 'parties.merge-with-itself', { id });
export const mergeOfMerged = (id: string, into: string) =>
  new Refusal('conflict', 'parties.already-merged', { id, into });
export const mergeOfKinds = (one: string, other: string) =>
  new Refusal('conflict', 'parties.merge-of-different-kinds', { one, other });
export const mergeUndone = (id: string) => new Refusal('conflict', 'parties.merge-already-undone', { id });
/** The survivor was merged on: that later merge has to be undone first. */
export const mergeBuiltUpon = (id: string, later: string) =>
  new Refusal('conflict', 'parties.merge-built-upon', { id, laterMerge: later });
export const proposalUnknown = (id: string) => new Refusal('not-found', 'parties.proposal-unknown', { id });
/** What a program or a seed gave does not hold; all faults at once. */
export const organisationFaulty = (
  key: string,
  faults: readonly { code: string; message: string; path?: string }[],
) => new Refusal('invalid', 'parties.organisation-faulty', { key, faults });
export const personFaulty = (
  key: string,
  faults: readonly { code: string; message: string; path?: string }[],
) => new Refusal('invalid', 'parties.person-faulty', { key, faults });
/** The chain is told in names. */
export const parentsCyclic = (chain: readonly string[]) =>
  new Refusal('conflict', 'parties.parent-cycle', { chain });
