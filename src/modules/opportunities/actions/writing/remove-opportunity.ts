import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { opportunityUnknown } from '../../domain/refusals.ts';
import { findHeld } from '../../store/held.ts';
import { deleteOpportunity } from '../../store/opportunities.ts';
import type { ActingDeps } from '../deps.ts';
import { demandOf } from '../demand-of.ts';

/** Removes a listing without a trace but the journal entry: for what should never have been kept. Ending is `withdraw`. */
export async function removeOpportunity({ db: outer, caller }: ActingDeps, reference: string): Promise<void> {
  await inTransaction(outer, async (db) => {
    const held = await findHeld(db, reference);
    if (!held) throw opportunityUnknown(reference);
    demandOf(caller, 'remove', held);
    await deleteOpportunity(db, held.id);
    await record(db, 'opportunities.opportunity-removed', { opportunityId: held.id, reference });
  });
}
