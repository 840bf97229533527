import type { Opportunity } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { readableStates } from '../domain/life/life.ts';
import { publicView } from '../domain/public-view.ts';
import { opportunityUnknown, opportunityWithdrawn } from '../domain/refusals.ts';
import { findOpportunity, wasWithdrawn } from '../store/opportunities.ts';
import type { OpportunitiesDeps } from './deps.ts';

interface Asked {
  readonly reference: string;
  readonly reader: Language;
}

/** Anything else, such as a zero byte, need not trouble the database. */
const MAY_BE_ONE = /^[A-Z\d-]{4,40}$/;

/** What anybody may read of a listing. Of a withdrawn one only that it was withdrawn; a draft does not exist outside. */
export async function readOpportunity(
  { db }: OpportunitiesDeps,
  { reference, reader }: Asked,
): Promise<Opportunity> {
  const opportunity = MAY_BE_ONE.test(reference) ? await findOpportunity(db, reference, reader) : undefined;
  if (!opportunity || !readableStates.includes(opportunity.state))
    throw MAY_BE_ONE.test(reference) && (await wasWithdrawn(db, reference))
      ? opportunityWithdrawn(reference)
      : opportunityUnknown(reference);
  return publicView(opportunity, reader);
}
