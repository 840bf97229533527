import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { takeEndings } from '../store/endings.ts';
import type { Db } from '../store/tables.ts';

/** Readers are told so long before documents close to them. */
const DAYS = 7;

/** Puts down which documents are about to close to the other side. On the centre's own login. */
export async function tellEndings(db: Db): Promise<void> {
  await inTransaction(db, async (db) => {
    for (const ending of await takeEndings(db, DAYS))
      await record(db, 'documents.access-ending', { ...ending });
  });
}
