import { sql } from 'kysely';
import type { Db } from '../tables.ts';

/** New codes take the place of all former ones. */
export async function setRecoveryCodes(db: Db, accountId: string, hashes: readonly Buffer[]): Promise<void> {
  await db.deleteFrom('access.recovery_code').where('account_id', '=', accountId).execute();
  await db
    .insertInto('access.recovery_code')
    .values(hashes.map((hash) => ({ account_id: accountId, hash })))
    .execute();
}

/** Whose code it was; it opens once, also when two come at the same moment. */
export async function takeRecoveryCode(db: Db, email: string, hash: Buffer): Promise<string | undefined> {
  const row = await db
    .updateTable('access.recovery_code as c')
    .from('access.account as a')
    .whereRef('a.id', '=', 'c.account_id')
    .where('a.email', '=', email)
    .where('a.closed_at', 'is', null)
    .where('c.hash', '=', hash)
    .where('c.used_at', 'is', null)
    .set({ used_at: sql<Date>`now()` })
    .returning('c.account_id')
    .executeTakeFirst();
  return row?.account_id;
}

export async function countRecoveryCodes(db: Db, accountId: string): Promise<number> {
  const { count } = await db
    .selectFrom('access.recovery_code')
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
