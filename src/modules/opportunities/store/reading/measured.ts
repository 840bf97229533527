import type { Database } from '#platform/database';
import type { Listing } from '../../domain/listing.ts';
import { findHeld } from '../held.ts';
import type { OpportunitiesTables } from '../tables.ts';

/** Every listing that was written for the centre, one at a time; what other registers sent is not its writing. */
export async function listMeasured(db: Database<OpportunitiesTables>): Promise<Listing[]> {
  const references = await db
    .selectFrom('opportunities.opportunity')
    .where((row) => row.or([row('source_title', 'is', null), row('is_invented', '=', true)]))
    .select('reference')
    .orderBy('reference')
    .execute();
  const listings: Listing[] = [];
  for (const { reference } of references) {
    const held = await findHeld(db, reference);
    if (held) listings.push(held.listing);
  }
  return listings;
}
