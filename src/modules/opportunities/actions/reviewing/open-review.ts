import type { z } from 'zod';
import type { openReview as contract } from '#contracts/opportunities';
import { daysBetween } from '#platform/calendar';
import type { Language } from '#platform/languages';
import { offeredSteps } from '../../domain/permissions/offered-steps.ts';
import { publicOwner, publicView } from '../../domain/public-view.ts';
import { opportunityUnknown } from '../../domain/refusals.ts';
import { listComments } from '../../store/comments.ts';
import { findHeld } from '../../store/held.ts';
import { findOpportunity } from '../../store/opportunities.ts';
import { listHistory } from '../../store/steps.ts';
import type { AskingDeps } from '../deps.ts';
import { concernedOf, demandOf, mayDo } from '../demand-of.ts';
import { judgeListing } from '../writing/judge-listing.ts';

interface Asked {
  readonly reference: string;
  readonly reader: Language;
}

/** A listing as a reviewer may see it: as everybody will, and its owner only for the own side. */
export async function openReview(
  deps: AskingDeps,
  { reference, reader }: Asked,
): Promise<z.output<typeof contract.output>> {
  const { db, caller, today } = deps;
  const held = await findHeld(db, reference);
  const opportunity = held && (await findOpportunity(db, reference, reader));
  if (!opportunity) throw opportunityUnknown(reference);
  demandOf(caller, 'read-unnamed', held);
  const concerned = concernedOf(held);
  const isOwnSide = mayDo(caller, 'read', concerned);
  const view = publicView(opportunity, reader);
  return {
    opportunity: { ...view, owner: isOwnSide ? publicOwner(opportunity.owner, true) : view.owner },
    isOwnSide,
    version: held.version,
    age: Math.max(0, daysBetween(held.stateSince, today())),
    remarks: (await judgeListing(deps, held.listing, { reader, stale: held.stale })).remarks,
    history: await listHistory(db, held.id, caller.account),
    comments: await listComments(db, held.id, caller.account),
    may: offeredSteps(caller, concerned),
  };
}
