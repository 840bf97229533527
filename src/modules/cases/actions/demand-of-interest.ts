import type { Caller } from '#platform/caller';
import { demand, judgePermission } from '#platform/permissions';
import { type InterestAction, interestPermissions } from '../domain/permissions/interest.ts';
import { interestUnknown } from '../domain/refusals.ts';
import type { HeldInterest } from '../store/interests.ts';

export const mayWithInterest = (caller: Caller, action: InterestAction, held: HeldInterest): boolean =>
  judgePermission(interestPermissions[action], caller, held).is === 'permitted';

/** Refuses what is not for the caller; of an interest that is not even to be seen not that it exists. */
export function demandOfInterest(caller: Caller, action: InterestAction, held: HeldInterest): void {
  if (!mayWithInterest(caller, 'see-interest', held)) throw interestUnknown(held.id);
  demand([`cases.${action}`, interestPermissions[action]], caller, held);
}
