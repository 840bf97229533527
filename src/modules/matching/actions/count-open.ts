import type { Filters } from '../domain/collection/filters.ts';
import type { Tally } from '../domain/collection/tally.ts';
import type { MatchingDeps } from '../engine/deps.ts';

/** How many open listings pass the filters, with the counts of every filter's values: what a database would walk all rows for. */
export const countOpen = async ({ collection }: MatchingDeps, filters: Filters): Promise<Tally> =>
  collection.count(filters);
