import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { proposalUnknown } from '../domain/refusals.ts';
import { markDecided } from '../store/duplicates.ts';
import type { PartiesDeps } from './deps.ts';

interface Dismissal {
  readonly oneId: string;
  readonly otherId: string;
  readonly by: string;
}

/** Writes down that two organisations are two, whatever speaks for the contrary; they are not proposed again. */
export async function dismissDuplicate(
  { db }: Pick<PartiesDeps, 'db'>,
  { oneId, otherId, by }: Dismissal,
): Promise<void> {
  await inTransaction(db, async (db) => {
    if (!(await markDecided(db, [oneId, otherId], { state: 'dismissed', by })))
      throw proposalUnknown(`${oneId} ${otherId}`);
    await record(db, 'parties.duplicate-dismissed', { oneId, otherId });
  });
}
