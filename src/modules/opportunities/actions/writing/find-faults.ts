import type { Day } from '#platform/calendar';
import type { Corridor } from '#platform/corridor';
import type { Listing } from '../../domain/listing.ts';
import type { Fault } from '../../domain/review/faults.ts';
import { judgeOpportunity } from '../../domain/review/judge-opportunity.ts';
import type { Standard } from '../../domain/review/standard.ts';
import { listOwnerNames } from '../../store/owners.ts';
import type { OpportunitiesDeps } from '../deps.ts';

/** What a listing is held against: what comes from another register is judged as an import for life. */
export function standardOf(
  corridor: Corridor,
  listing: Listing,
  given: Pick<Standard, 'ownerNames'> & { today?: Day },
): Standard {
  return {
    measure: listing.source && !listing.isInvented ? 'import' : 'own',
    fields: new Set(corridor.fields.map(({ code }) => code)),
    sides: new Set(corridor.sides.map(({ code }) => code)),
    ...given,
  };
}

/** Everything wrong with a listing today; an owner who is not to be named must not be found in the texts. */
export async function findFaults(
  { db, corridor }: Pick<OpportunitiesDeps, 'db' | 'corridor'>,
  listing: Listing,
  today?: Day,
): Promise<readonly Fault[]> {
  const { ownerId, isOwnerNamed } = listing;
  const names = await listOwnerNames(db, ownerId && !isOwnerNamed ? [ownerId] : []);
  const ownerNames = [...names.values()].flat();
  const judgement = judgeOpportunity(
    listing,
    standardOf(corridor, listing, { ownerNames, ...(today && { today }) }),
  );
  return judgement.is === 'sound' ? [] : judgement.faults;
}
