import { Refusal } from '#platform/refusal';
import type { ContentFault } from './judge-content.ts';

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
