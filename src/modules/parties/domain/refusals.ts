import { Refusal } from '#platform/refusal';
import type { EntryFault } from './entry/faults.ts';

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
export const personUnknown = (id: string) => new Refusal('not-found', 'parties.person-unknown', { id });
/** What somebody wrote does not hold; all faults at once. */
export const entryFaulty = (faults: readonly EntryFault[]) =>
  new Refusal('invalid', 'parties.entry-faulty', { faults });
/** Somebody else, an import or another tab was quicker; the caller reads again and decides. */
export const changedMeanwhile = (id: string, version: number) =>
  new Refusal('conflict', 'parties.changed-meanwhile', { id, version });
/** One proposal of each account waits for each entry. */
export const proposalWaiting = (id: string) => new Refusal('conflict', 'parties.proposal-waiting', { id });
export const changeProposalUnknown = (id: string) =>
  new Refusal('not-found', 'parties.change-proposal-unknown', { id });
/** Two who decide at once: the second learns what the first decided. */
export const proposalDecided = (id: string, state: string) =>
  new Refusal('conflict', 'parties.proposal-decided', { id, state });
export const pageUnknown = (after: string) => new Refusal('invalid', 'parties.page-unknown', { after });
