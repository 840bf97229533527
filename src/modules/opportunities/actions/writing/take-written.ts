import type { WrittenListing } from '#contracts/opportunities';
import type { Listing } from '../../domain/listing.ts';
import { ownerUnknown } from '../../domain/refusals.ts';
import { findSideOf } from '../../store/owners.ts';
import type { OpportunitiesDeps } from '../deps.ts';

/** A listing as it came from a form, with the side of its owner: nobody chooses that. */
export async function takeWritten(
  { db }: Pick<OpportunitiesDeps, 'db'>,
  written: WrittenListing,
): Promise<Listing> {
  const owner = await findSideOf(db, written.ownerId);
  if (!owner) throw ownerUnknown(written.ownerId);
  // What came as JSON has no property without a value, which its type cannot say.
  const listing = written as Omit<Listing, 'isInvented' | 'side'>;
  return { ...listing, isInvented: false, ...(owner.side !== undefined && { side: owner.side }) };
}
