import type { Lexicon } from '#contracts/lexicon';
import type { Corridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import type { Collection } from '../domain/collection/collection.ts';

/** What an answer of the matching engine is made from. Lives in the engine's thread. */
export interface MatchingDeps {
  readonly db: Database<unknown>;
  readonly corridor: Corridor;
  readonly lexicon: Lexicon;
  readonly collection: Collection;
}
