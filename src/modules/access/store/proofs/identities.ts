import { sql } from 'kysely';
import type { Db } from '../tables.ts';

interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** Only of accounts that are open. */
export async function findIdentity(
  db: Db,
  { issuer, subject }: Identity,
): Promise<{ id: string; accountId: string } | undefined> {
  const row = await db
    .selectFrom('access.identity as i')
    .innerJoin('access.account as a', 'a.id', 'i.account_id')
    .where('i.issuer', '=', issuer)
    .where('i.subject', '=', subject)
    .where('a.closed_at', 'is', null)
    .select(['i.id', 'i.account_id'])
    .executeTakeFirst();
  return row && { id: row.id, accountId: row.account_id };
}

/** Undefined when it opens an account already. */
export async function insertIdentity(
  db: Db,
  { accountId, issuer, subject }: Identity & { accountId: string },
): Promise<string | undefined> {
  const row = await db
    .insertInto('access.identity')
    .values({ account_id: accountId, issuer, subject })
    .onConflict((on) => on.columns(['issuer', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export const markIdentityUsed = (db: Db, id: string) =>
  db
    .updateTable('access.identity')
    .where('id', '=', id)
    .set({ used_at: sql<Date>`now()` })
    .execute();

export async function deleteIdentity(db: Db, accountId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('access.identity')
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Of the account that asks. */
export async function listMyIdentities(
  db: Db,
  accountId: string,
): Promise<{ id: string; issuer: string; linkedAt: Date }[]> {
  const rows = await db
    .selectFrom('access.identity')
    .where('account_id', '=', accountId)
    .orderBy('linked_at')
    .select(['id', 'issuer', 'linked_at'])
    .execute();
  return rows.map(({ id, issuer, linked_at }) => ({ id, issuer, linkedAt: linked_at }));
}
