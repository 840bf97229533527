import type { Database } from '#platform/database';
import type { OpportunitiesTables } from './tables.ts';

/** Notes that an account wrote in a listing: it does not review it any more. */
export async function addWriter(
  db: Database<OpportunitiesTables>,
  opportunityId: string,
  accountId: string,
): Promise<void> {
  await db
    .insertInto('opportunities.writer')
    .values({ opportunity_id: opportunityId, account_id: accountId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
