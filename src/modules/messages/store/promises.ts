import type { Db } from './tables.ts';

/** Who promised what; nothing when the promise was withdrawn. */
export const findPromise = (db: Db, id: string) =>
  db
    .selectFrom('ledger.published_promise')
    .where('id', '=', id)
    .select(['promiser', 'texts'])
    .executeTakeFirst();
