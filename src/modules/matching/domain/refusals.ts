import { Refusal } from '#platform/refusal';

export const listingUnknown = (reference: string): Refusal =>
  new Refusal('not-found', 'matching.listing-unknown', { reference });

export const organisationUnknown = (id: string): Refusal =>
  new Refusal('not-found', 'matching.organisation-unknown', { id });

/** More is asked than can be answered in good time; asking again in a few seconds helps. */
export const busy = (): Refusal => new Refusal('busy', 'matching.busy', {});

/** The centre has just started and still reads its listings; asking again in a moment helps. */
export const notReadyYet = (): Refusal => new Refusal('conflict', 'matching.not-ready', {});
