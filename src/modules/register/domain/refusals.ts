import { Refusal } from '#platform/refusal';
import type { ContentFault } from './judge-content.ts';
import type { MergeConflict } from './merging.ts';

export const recordUnknown = (reference: string) =>
  new Refusal('not-found', 'register.record-unknown', { reference });
export const proposalUnknown = (id: string) => new Refusal('not-found', 'register.proposal-unknown', { id });

export const recordFaulty = (faults: readonly ContentFault[]) =>
  new Refusal('invalid', 'register.record-faulty', { faults });

/** A link to nothing. */
export const linkUnknown = (references: readonly string[]) =>
  new Refusal('invalid', 'register.link-unknown', { references });

/** Nothing can come from itself, over however many steps. */
export const lineageCyclic = (reference: string) =>
  new Refusal('invalid', 'register.lineage-cyclic', { reference });

/** A record is of one kind for ever: its reference says which. */
export const kindFixed = (reference: string, kind: string) =>
  new Refusal('invalid', 'register.kind-fixed', { reference, kind });

/** The record went on since the proposer looked. */
export const recordMovedOn = (reference: string, revision: number) =>
  new Refusal('conflict', 'register.record-moved-on', { reference, revision });
export const decidedAlready = (id: string) => new Refusal('conflict', 'register.decided-already', { id });

/** One record cannot be merged into itself, into one of another kind, or an invented one into a real one. */
export const mergeSenseless = (why: 'itself' | 'kinds' | 'invented') =>
  new Refusal('invalid', `register.merge-${why}`);
export const mergeConflicting = (conflicts: readonly MergeConflict[]) =>
  new Refusal('invalid', 'register.merge-conflicts', { conflicts });
/** More statements or sources than one record may have. */
export const mergeTooLarge = () => new Refusal('invalid', 'register.merge-too-large');
export const revisionUnknown = (reference: string, number: number) =>
  new Refusal('not-found', 'register.revision-unknown', { reference, number });

/** Not both sides let the register tell of it, or it is proposed already. */
export const agreementNotTold = (id: string) =>
  new Refusal('not-found', 'register.agreement-not-told', { id });
/** The sides have said something else since it was proposed. */
export const agreementToldOtherwise = (id: string) =>
  new Refusal('conflict', 'register.agreement-told-otherwise', { id });
