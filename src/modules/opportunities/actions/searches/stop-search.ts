import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { stopKeyUnknown } from '../../domain/refusals.ts';
import { stopSearch as stop } from '../../store/searches/saved-searches.ts';
import type { OpportunitiesDeps } from '../deps.ts';

/** Ends the messages of a search for whoever has the link of one: nobody signs in to be left in peace. */
export async function stopSearch({ db }: OpportunitiesDeps, key: string): Promise<string> {
  return inTransaction(db, async (db) => {
    const search = await stop(db, Buffer.from(key, 'base64url'));
    if (!search) throw stopKeyUnknown();
    await record(db, 'opportunities.search-stopped', { savedSearchId: search.id });
    return search.name;
  });
}
