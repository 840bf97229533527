import { Refusal } from '#platform/refusal';
import type { Hindrance } from './life/life.ts';
import type { Verb } from './life/verb.ts';
import type { Fault } from './review/faults.ts';

export const opportunityUnknown = (reference: string) =>
  new Refusal('not-found', 'opportunities.opportunity-unknown', { reference });

/** It was public once and its owner took it back: readers who follow a link learn that, and nothing more. */
export const opportunityWithdrawn = (reference: string) =>
  new Refusal('not-found', 'opportunities.opportunity-withdrawn', { reference });

/** It was public and is being rewritten; it will be back under the same reference. */
export const opportunityInRevision = (reference: string) =>
  new Refusal('not-found', 'opportunities.opportunity-in-revision', { reference });

export const moveRefused = (reference: string, verb: Verb, hindrances: readonly Hindrance[]) =>
  new Refusal('conflict', `opportunities.${verb}-refused`, { reference, hindrances });

/** Somebody else, or another tab, was quicker; the caller reads again and decides. */
export const changedMeanwhile = (reference: string, version: number) =>
  new Refusal('conflict', 'opportunities.changed-meanwhile', { reference, version });

export const ownerUnknown = (ownerId: string) =>
  new Refusal('invalid', 'opportunities.owner-unknown', { ownerId });

export const opportunityFaulty = (faults: readonly Fault[]) =>
  new Refusal('invalid', 'opportunities.opportunity-faulty', { faults });

export const opportunityClosed = (reference: string, state: string) =>
  new Refusal('conflict', 'opportunities.opportunity-closed', { reference, state });

export const pageUnknown = (after: string) => new Refusal('invalid', 'opportunities.page-unknown', { after });

export const threadUnknown = (reference: string, id: string) =>
  new Refusal('not-found', 'opportunities.thread-unknown', { reference, id });

/** The reviewer of the other side must not learn who the owner is, from a comment as little as from the listing. */
export const commentGivesAway = (reference: string, words: readonly string[]) =>
  new Refusal('invalid', 'opportunities.comment-gives-away', { reference, words });

export const searchUnknown = (id: string) =>
  new Refusal('not-found', 'opportunities.saved-search-unknown', { id });

export const tooManySearches = (most: number) =>
  new Refusal('conflict', 'opportunities.too-many-saved-searches', { most });

/** Whether the key never was one or its search was removed is not said. */
export const stopKeyUnknown = () => new Refusal('not-found', 'opportunities.stop-key-unknown', {});
