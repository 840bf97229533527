import type { MatchingEngine } from '#modules/matching';
import type { CountOpen } from '#modules/opportunities';

/** Below this the database counts in a few milliseconds, and what was published a moment ago is counted for certain. */
const MANY = 5_000;

/**
 * Counts open listings in the memory of the matching engine, which follows the journal: PostgreSQL would walk every row once for each
 * filter, half a second among a hundred thousand. Nothing where the engine cannot say, or where there are few.
 */
export const countingWith =
  (engine: MatchingEngine): CountOpen =>
  async (filters) => {
    const isMany = (engine.stands()?.documents ?? 0) >= MANY;
    if (!isMany || engine.notReady() !== undefined) return undefined;
    // An engine that ends meanwhile costs a slow list, not a broken one.
    return engine.ask('countOpen', filters).catch(() => undefined);
  };
