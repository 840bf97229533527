import { demand, judgePermission } from '#platform/permissions';
import type { Concerned } from '../domain/permissions/grounds.ts';
import { type OpportunityAction, permissions } from '../domain/permissions/permissions.ts';
import { opportunityUnknown } from '../domain/refusals.ts';
import type { HeldOpportunity } from '../store/held.ts';
import type { By } from './deps.ts';

export const concernedOf = ({
  state,
  listing,
  writers,
  approvedBy,
  wasSubmitted,
}: HeldOpportunity): Concerned => ({
  state,
  writers,
  wasSubmitted,
  ...(listing.side !== undefined && { side: listing.side }),
  ...(listing.ownerId !== undefined && { ownerId: listing.ownerId }),
  ...(approvedBy !== undefined && { approvedBy }),
});

export const mayDo = (caller: By, action: OpportunityAction, concerned: Concerned): boolean =>
  caller === 'centre' || judgePermission(permissions[action], caller, concerned).is === 'permitted';

/** Refuses as unknown what is not even to be seen by the caller. */
export function demandSeen(caller: By, held: HeldOpportunity): void {
  const concerned = concernedOf(held);
  const isSeen = mayDo(caller, 'read', concerned) || mayDo(caller, 'read-unnamed', concerned);
  if (!isSeen && held.publishedOn === undefined) throw opportunityUnknown(held.reference);
}

/** Refuses what is not for the caller; of a listing that is not even to be seen by the caller not that it exists. */
export function demandOf(caller: By, action: OpportunityAction, held: HeldOpportunity): void {
  if (caller === 'centre') return;
  demandSeen(caller, held);
  demand([`opportunities.${action}`, permissions[action]], caller, concernedOf(held));
}
