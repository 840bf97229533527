import type { Language } from '#platform/languages';

/** Statistics from parallel text for one pair of languages, by term. */
export interface TrainedTable {
  readonly pair: readonly [Language, Language];
  readonly pairs: readonly { left: string; right: string; forward: number; backward: number }[];
  /** In how many lines a term was seen; what is missing was never seen. */
  readonly counts: {
    readonly left: ReadonlyMap<string, number>;
    readonly right: ReadonlyMap<string, number>;
  };
}
