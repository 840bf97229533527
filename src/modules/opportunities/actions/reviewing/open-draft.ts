import type { z } from 'zod';
import type { openDraft as contract, WrittenListing } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { offeredSteps } from '../../domain/permissions/offered-steps.ts';
import { publicOwner, publicView } from '../../domain/public-view.ts';
import { opportunityUnknown } from '../../domain/refusals.ts';
import { listComments } from '../../store/comments.ts';
import { findHeld } from '../../store/held.ts';
import { findOpportunity } from '../../store/opportunities.ts';
import { listHistory } from '../../store/steps.ts';
import type { AskingDeps } from '../deps.ts';
import { concernedOf, demandOf } from '../demand-of.ts';
import { judgeListing } from '../writing/judge-listing.ts';

interface Asked {
  readonly reference: string;
  readonly reader: Language;
}

/** A listing as it is written, with all that was said and done about it, for those on its own side. */
export async function openDraft(
  deps: AskingDeps,
  { reference, reader }: Asked,
): Promise<z.output<typeof contract.output>> {
  const { db, caller } = deps;
  const held = await findHeld(db, reference);
  const opportunity = held && (await findOpportunity(db, reference, reader));
  if (!opportunity) throw opportunityUnknown(reference);
  demandOf(caller, 'read', held);
  const { listing, version, state, stateSince, stale } = held;
  return {
    reference,
    version,
    state,
    stateSince,
    owner: publicOwner(opportunity.owner, true),
    listing: listing as unknown as WrittenListing,
    texts: publicView(opportunity, reader).texts,
    remarks: (await judgeListing(deps, listing, { reader, stale })).remarks,
    history: await listHistory(db, held.id, caller.account),
    comments: await listComments(db, held.id, caller.account),
    may: offeredSteps(caller, concernedOf(held)),
    ...(held.publishedOn && { publishedOn: held.publishedOn }),
    ...(listing.side && { side: listing.side }),
  };
}
