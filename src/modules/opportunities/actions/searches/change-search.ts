import type { Rhythm } from '#contracts/opportunities';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { searchUnknown } from '../../domain/refusals.ts';
import { newSince } from '../../domain/searches/last-look.ts';
import { lockSearch, setSearch } from '../../store/searches/saved-searches.ts';
import type { AskingDeps } from '../deps.ts';

interface Change {
  readonly id: string;
  readonly name?: string | undefined;
  readonly rhythm?: Rhythm | undefined;
}

/** Renames a search or changes its rhythm. Where messages begin again, what came meanwhile is not told. */
export async function changeSearch({ db, today }: AskingDeps, { id, name, rhythm }: Change): Promise<void> {
  await inTransaction(db, async (db) => {
    const former = await lockSearch(db, id);
    if (!former) throw searchUnknown(id);
    const begins = former.rhythm === 'never' && rhythm !== undefined && rhythm !== 'never';
    const from = begins ? { since: newSince(today()), lookedOn: today() } : undefined;
    await setSearch(db, id, { name, rhythm, from });
    await record(db, 'opportunities.search-changed', {
      savedSearchId: id,
      rhythm: rhythm ?? former.rhythm,
      isRenamed: name !== undefined,
    });
  });
}
