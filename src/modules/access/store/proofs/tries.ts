import { sql } from 'kysely';
import { FORGOTTEN_AFTER_MS, type Tries } from '../../domain/signing-in/waits.ts';
import type { Db } from '../tables.ts';

const FORGOTTEN = sql<Date>`now() - ${FORGOTTEN_AFTER_MS} * interval '1 millisecond'`;

/** What is remembered under each key, in the order asked. */
export async function findTries(db: Db, keys: readonly Buffer[]): Promise<(Tries | undefined)[]> {
  const rows = await db
    .selectFrom('access.tries')
    .where('key', 'in', [...keys])
    .select(['key', 'failures', 'last_failed_at'])
    .execute();
  return keys.map((key) => {
    const row = rows.find((one) => one.key.equals(key));
    return row && { failures: row.failures, lastFailedAt: row.last_failed_at.getTime() };
  });
}

/** Counts before the try is looked at, so that many at once cannot all slip through; returns the failures under each key. */
export async function countTry(db: Db, keys: readonly Buffer[]): Promise<void> {
  for (const key of keys.toSorted(Buffer.compare))
    await db
      .insertInto('access.tries')
      .values({ key, failures: 1 })
      .onConflict((on) =>
        on.column('key').doUpdateSet((set) => ({
          failures: sql<number>`case when ${set.ref('access.tries.last_failed_at')} < ${FORGOTTEN}
            then 1 else ${set.ref('access.tries.failures')} + 1 end`,
          last_failed_at: sql<Date>`now()`,
        })),
      )
      .execute();
}

/** A success takes its own count back, and forgets the failures of the account. */
export async function forgetTries(
  db: Db,
  { account, place }: { account: Buffer; place: Buffer },
): Promise<void> {
  await db.deleteFrom('access.tries').where('key', '=', account).execute();
  await db.deleteFrom('access.tries').where('key', '=', place).where('failures', '<=', 1).execute();
  await db
    .updateTable('access.tries')
    .where('key', '=', place)
    .set((set) => ({ failures: set('failures', '-', 1) }))
    .execute();
}

export async function dropOldTries(db: Db): Promise<void> {
  await db.deleteFrom('access.tries').where('last_failed_at', '<', FORGOTTEN).execute();
}
