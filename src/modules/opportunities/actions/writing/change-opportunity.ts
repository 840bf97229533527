import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import type { Listing } from '../../domain/listing.ts';
import { opportunityClosed, opportunityFaulty, opportunityUnknown } from '../../domain/refusals.ts';
import { faultsOfDraft } from '../../domain/review/draft-faults.ts';
import { isSameListing } from '../../domain/same-listing.ts';
import { lockOpportunity, setListing } from '../../store/opportunities.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { findFaults } from './find-faults.ts';

export interface Change {
  /** The parts that change; the others stay. */
  readonly parts: Partial<Omit<Listing, 'source' | 'isInvented'>>;
  /** Translations that were compared with a new original and stay true as they are. */
  readonly confirmed?: readonly Language[];
}

/**
 * Changes texts or facts of a listing that is not over. What everybody can read must stay sound; a draft may be incomplete.
 * Translations that are not in the change fall behind a changed original and are shown as older.
 */
export async function changeOpportunity(
  deps: OpportunitiesDeps,
  reference: string,
  change: Change,
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const held = await lockOpportunity(db, reference);
    if (!held) throw opportunityUnknown(reference);
    if (['expired', 'withdrawn', 'fulfilled'].includes(held.state))
      throw opportunityClosed(reference, held.state);
    const { confirmed = [], parts } = change;
    const listing: Listing = { ...held.listing, ...parts };
    if (isSameListing(held.listing, listing) && confirmed.length === 0) return;
    const all = await findFaults({ ...deps, db }, listing, held.publishedOn && deps.today());
    const faults = held.state === 'draft' ? faultsOfDraft(all) : all;
    if (faults.length > 0) throw opportunityFaulty(faults);
    await setListing(db, held.id, { listing, confirmed, on: deps.today() });
    await record(db, 'opportunities.opportunity-changed', { opportunityId: held.id, reference });
  });
}
