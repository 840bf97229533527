import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import type { Listing } from '../../domain/listing.ts';
import {
  changedMeanwhile,
  opportunityClosed,
  opportunityFaulty,
  opportunityUnknown,
} from '../../domain/refusals.ts';
import { faultsOfDraft } from '../../domain/review/draft-faults.ts';
import { isSameListing } from '../../domain/same-listing.ts';
import { findHeld, type HeldOpportunity, lockOpportunity } from '../../store/held.ts';
import { setListing } from '../../store/opportunities.ts';
import { addWriter } from '../../store/writers.ts';
import type { ActingDeps } from '../deps.ts';
import { demandOf } from '../demand-of.ts';
import { findFaults } from './find-faults.ts';

export interface Change {
  /** The parts that change; the others stay. Whose listing it is never changes. */
  readonly parts: Partial<Omit<Listing, 'source' | 'isInvented' | 'ownerId' | 'side'>>;
  /** Translations that were compared with the original and are true as they are now. */
  readonly confirmed?: readonly Language[];
  /** The version that was changed; absent: whatever stands there now. */
  readonly version?: number;
}

const over = ['refused', 'expired', 'withdrawn', 'fulfilled'];

export interface Changed {
  readonly version: number;
  /** Translations that are older than the original now. */
  readonly stale: readonly Language[];
}

/**
 * Changes texts or facts of a listing that is not over. What everybody can read must stay sound; a draft
 * may be incomplete. Translations fall behind a changed original and are shown as older until somebody confirms them.
 */
export async function changeOpportunity(
  deps: ActingDeps,
  reference: string,
  { parts, confirmed = [], version }: Change,
): Promise<Changed> {
  return inTransaction(deps.db, async (db) => {
    const held = await lockOpportunity(db, reference);
    if (!held) throw opportunityUnknown(reference);
    if (over.includes(held.state)) throw opportunityClosed(reference, held.state);
    demandOf(deps.caller, 'change', held);
    if (version !== undefined && version !== held.version) throw changedMeanwhile(reference, held.version);
    const listing: Listing = { ...held.listing, ...parts };
    if (isSameListing(held.listing, listing) && confirmed.length === 0) return held;
    await demandSound({ ...deps, db }, held, listing);
    if (deps.caller !== 'centre' && deps.caller.account) await addWriter(db, held.id, deps.caller.account);
    await setListing(db, held.id, { listing, confirmed, on: deps.today() });
    await record(db, 'opportunities.opportunity-changed', { opportunityId: held.id, reference });
    return (await findHeld(db, reference)) ?? held;
  });
}

async function demandSound(deps: ActingDeps, held: HeldOpportunity, listing: Listing): Promise<void> {
  const all = await findFaults(deps, listing, held.publishedOn && deps.today());
  const faults = held.state === 'draft' ? faultsOfDraft(all) : all;
  if (faults.length > 0) throw opportunityFaulty(faults);
}
