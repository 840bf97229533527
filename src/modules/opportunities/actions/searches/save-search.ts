import { MOST_SAVED_SEARCHES } from '#contracts/opportunities';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { tooManySearches } from '../../domain/refusals.ts';
import { newSince } from '../../domain/searches/last-look.ts';
import { countSearches, insertSearch, type NewSearch } from '../../store/searches/saved-searches.ts';
import type { AskingDeps } from '../deps.ts';

/** Keeps a search for the caller; what is published from now on is new to it. */
export async function saveSearch(
  { db, today }: AskingDeps,
  search: Omit<NewSearch, 'since' | 'lookedOn'>,
): Promise<string> {
  return inTransaction(db, async (db) => {
    if ((await countSearches(db)) >= MOST_SAVED_SEARCHES) throw tooManySearches(MOST_SAVED_SEARCHES);
    const lookedOn = today();
    const id = await insertSearch(db, { ...search, since: newSince(lookedOn), lookedOn });
    await record(db, 'opportunities.search-saved', { savedSearchId: id, rhythm: search.rhythm });
    return id;
  });
}
