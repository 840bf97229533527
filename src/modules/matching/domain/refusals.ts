import { Refusal } from '#platform/refusal';

export const listingUnknown = (reference: string): Refusal =>
  new Refusal('not-found', 'matching.listing-unknown', { reference });

export const organisationUnknown = (id: string): Refusal =>
  new Refusal('not-found', 'matching.organisation-unknown', { id });

/** The centre has just started and still reads its listings; asking again in a moment helps. */
export const notReadyYet = (): Refusal => new Refusal('conflict', 'matching.not-ready', {});
