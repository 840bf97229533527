import type { Segment } from './segment.ts';

/** When documents are settled into segments, and segments merged, unasked. Counted in postings. */
export interface Sizes {
  /** Fresh documents are read whole by a question; beyond this it makes a segment of them first. */
  readonly freshAsked: number;
  /** When nobody asks meanwhile, larger segments are built, which is quicker. */
  readonly fresh: number;
  /** So many segments of like size become one. */
  readonly mergedAtOnce: number;
  /** Larger segments than this come about only by `compact`: merging them would hold up the thread. */
  readonly merged: number;
}

export const SIZES: Sizes = { freshAsked: 2 ** 18, fresh: 2 ** 22, mergedAtOnce: 8, merged: 2 ** 22 };

/** Segments to be merged: enough of like size, and together small enough. */
export function crowded(segments: readonly Segment[], sizes: Sizes): Segment[] | undefined {
  const tiers = Map.groupBy(segments, ({ arrays }) =>
    Math.max(0, Math.floor(Math.log2(arrays.units.length / sizes.freshAsked) / 3)),
  );
  return [...tiers.values()].find(
    (group) =>
      group.length >= sizes.mergedAtOnce &&
      group.reduce((sum, { arrays }) => sum + arrays.units.length, 0) <= sizes.merged,
  );
}
