import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { referencePrefix } from '../../domain/life/reference.ts';
import type { Listing } from '../../domain/listing.ts';
import { opportunityFaulty } from '../../domain/refusals.ts';
import { faultsOfDraft } from '../../domain/review/draft-faults.ts';
import { insertOpportunities } from '../../store/opportunities.ts';
import { takeReferences } from '../../store/references.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { findFaults } from './find-faults.ts';

/** Keeps a new listing as a draft under a reference of its own; it may still be incomplete, but not broken. */
export async function createOpportunity(
  deps: OpportunitiesDeps,
  listing: Listing,
): Promise<{ id: string; reference: string }> {
  return inTransaction(deps.db, async (db) => {
    const faults = faultsOfDraft(await findFaults({ ...deps, db }, listing));
    if (faults.length > 0) throw opportunityFaulty(faults);
    const [reference] = (await takeReferences(db, [referencePrefix(listing)])) as [string];
    const [id] = (await insertOpportunities(db, [
      { reference, state: 'draft', on: deps.today(), listing },
    ])) as [string];
    await record(db, 'opportunities.opportunity-created', { opportunityId: id, reference });
    return { id, reference };
  });
}
