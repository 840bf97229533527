import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { opportunityUnknown } from '../../domain/refusals.ts';
import { deleteOpportunity, lockOpportunity } from '../../store/opportunities.ts';
import type { OpportunitiesDeps } from '../deps.ts';

/** Removes a listing without a trace but the journal entry: for what should never have been kept. Ending is `withdraw`. */
export async function removeOpportunity({ db: outer }: OpportunitiesDeps, reference: string): Promise<void> {
  await inTransaction(outer, async (db) => {
    const held = await lockOpportunity(db, reference);
    if (!held) throw opportunityUnknown(reference);
    await deleteOpportunity(db, held.id);
    await record(db, 'opportunities.opportunity-removed', { opportunityId: held.id, reference });
  });
}
