import { sql } from 'kysely';
import type { Db } from '../tables.ts';

/** What a password and a code are checked against. */
export interface PasswordProof {
  readonly accountId: string;
  readonly hash: string;
  readonly sealedSecret: Buffer;
  readonly lastStep: number;
}

const proofs = (db: Db) =>
  db
    .selectFrom('access.account as a')
    .innerJoin('access.password as p', 'p.account_id', 'a.id')
    .innerJoin('access.one_time_code as c', 'c.account_id', 'a.id')
    .where('a.closed_at', 'is', null)
    .select(['a.id', 'p.hash', 'c.sealed_secret', 'c.last_step']);

type Row = Awaited<ReturnType<ReturnType<typeof proofs>['executeTakeFirst']>>;
const proofOf = (row: Row): PasswordProof | undefined =>
  row && { accountId: row.id, hash: row.hash, sealedSecret: row.sealed_secret, lastStep: row.last_step };

export const findProofByEmail = async (db: Db, email: string): Promise<PasswordProof | undefined> =>
  proofOf(await proofs(db).where('a.email', '=', email).executeTakeFirst());

export const findProofOf = async (db: Db, accountId: string): Promise<PasswordProof | undefined> =>
  proofOf(await proofs(db).where('a.id', '=', accountId).executeTakeFirst());

/** Remembers the step of the code that was taken; false when a code of it or of a later one was taken already. */
export async function takeStep(db: Db, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access.one_time_code')
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .set({ last_step: step })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function setPassword(
  db: Db,
  accountId: string,
  { hash, sealedSecret, step }: { hash: string; sealedSecret: Buffer; step: number },
): Promise<void> {
  await db
    .insertInto('access.password')
    .values({ account_id: accountId, hash })
    .onConflict((on) => on.column('account_id').doUpdateSet({ hash, changed_at: sql<Date>`now()` }))
    .execute();
  await db
    .insertInto('access.one_time_code')
    .values({ account_id: accountId, sealed_secret: sealedSecret, last_step: step })
    .onConflict((on) =>
      on
        .column('account_id')
        .doUpdateSet({ sealed_secret: sealedSecret, last_step: step, made_at: sql<Date>`now()` }),
    )
    .execute();
}

export async function removePassword(db: Db, accountId: string): Promise<boolean> {
  await db.deleteFrom('access.one_time_code').where('account_id', '=', accountId).execute();
  const { numDeletedRows } = await db
    .deleteFrom('access.password')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
