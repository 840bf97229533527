import type { Remark } from '#contracts/opportunities';
import { byPlace, placesOf } from './places.ts';
import type { Review } from './review.ts';
import { type Thread, threadsOf } from './threads.ts';

/** Everything said about a listing, by its place. */
export interface Marginalia {
  readonly reference: string;
  readonly remarks: ReadonlyMap<string, Remark[]>;
  readonly threads: ReadonlyMap<string, Thread[]>;
  readonly mayComment: boolean;
  /** What is said now, only the listing's own side reads. */
  readonly isPrivate: boolean;
  readonly again: () => void;
}

export function marginaliaOf({ opportunity, remarks, comments, may }: Review, again: () => void): Marginalia {
  const places = placesOf(opportunity);
  return {
    reference: opportunity.reference,
    remarks: byPlace(remarks, places),
    threads: byPlace(threadsOf(comments), places),
    mayComment: may.includes('comment'),
    isPrivate: opportunity.state !== 'external-review',
    again,
  };
}
