import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { searchUnknown } from '../../domain/refusals.ts';
import { deleteSearch } from '../../store/searches/saved-searches.ts';
import type { AskingDeps } from '../deps.ts';

export async function removeSearch({ db }: AskingDeps, id: string): Promise<void> {
  await inTransaction(db, async (db) => {
    if (!(await deleteSearch(db, id))) throw searchUnknown(id);
    await record(db, 'opportunities.search-removed', { savedSearchId: id });
  });
}
