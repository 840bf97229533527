import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { referencePrefix } from '../../domain/life/reference.ts';
import type { Listing } from '../../domain/listing.ts';
import { permissions } from '../../domain/permissions/permissions.ts';
import { opportunityFaulty } from '../../domain/refusals.ts';
import { faultsOfDraft } from '../../domain/review/draft-faults.ts';
import { insertOpportunities } from '../../store/opportunities.ts';
import { takeReferences } from '../../store/references.ts';
import type { ActingDeps, By } from '../deps.ts';
import { findFaults } from './find-faults.ts';

/** Keeps a new listing as a draft under a reference of its own; it may still be incomplete, but not broken. */
export async function createOpportunity(
  deps: ActingDeps,
  listing: Listing,
): Promise<{ id: string; reference: string; version: number }> {
  demandCreate(deps.caller, listing);
  const writer = deps.caller === 'centre' ? undefined : deps.caller.account;
  return inTransaction(deps.db, async (db) => {
    const faults = faultsOfDraft(await findFaults({ ...deps, db }, listing));
    if (faults.length > 0) throw opportunityFaulty(faults);
    const [reference] = (await takeReferences(db, [referencePrefix(listing)])) as [string];
    const [id] = (await insertOpportunities(db, [
      { reference, state: 'draft', on: deps.today(), listing, ...(writer && { writer }) },
    ])) as [string];
    await record(db, 'opportunities.opportunity-created', { opportunityId: id, reference });
    return { id, reference, version: 1 };
  });
}

function demandCreate(caller: By, { side, ownerId }: Listing): void {
  if (caller === 'centre') return;
  demand(['opportunities.create', permissions.create], caller, {
    state: 'draft',
    writers: [],
    wasSubmitted: false,
    ...(side !== undefined && { side }),
    ...(ownerId !== undefined && { ownerId }),
  });
}
