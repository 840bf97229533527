import type { Opportunity } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { readableStates } from '../domain/life/life.ts';
import { publicView } from '../domain/public-view.ts';
import { opportunityInRevision, opportunityUnknown, opportunityWithdrawn } from '../domain/refusals.ts';
import { findOpportunity, wasPublic } from '../store/opportunities.ts';
import type { OpportunitiesDeps } from './deps.ts';

export { opportunityWord } from './opportunity-word.ts';

interface Asked {
  readonly reference: string;
  readonly reader: Language;
}

/** Anything else, such as a zero byte, need not trouble the database. */
const MAY_BE_ONE = /^[A-Z\d-]{4,40}$/;

/** What anybody may read of a listing. Of one that was public once only what became of it; a draft does not exist outside. */
export async function readOpportunity(
  { db }: OpportunitiesDeps,
  { reference, reader }: Asked,
): Promise<Opportunity> {
  if (!MAY_BE_ONE.test(reference)) throw opportunityUnknown(reference);
  const opportunity = await findOpportunity(db, reference, reader);
  if (opportunity && readableStates.includes(opportunity.state)) return publicView(opportunity, reader);
  const was = await wasPublic(db, reference);
  if (was === 'withdrawn') throw opportunityWithdrawn(reference);
  throw was === 'in-revision' ? opportunityInRevision(reference) : opportunityUnknown(reference);
}
