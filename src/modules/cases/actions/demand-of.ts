import { demand, judgePermission } from '#platform/permissions';
import type { Caller } from '#platform/caller';
import { type CaseAction, casePermissions } from '../domain/permissions/case.ts';
import { type InterestAction, interestPermissions } from '../domain/permissions/interest.ts';
import { caseUnknown, interestUnknown } from '../domain/refusals.ts';
import type { HeldCase } from '../store/cooperations.ts';
import type { HeldInterest } from '../store/interests.ts';

export const mayWithCase = (caller: Caller, action: CaseAction, held: HeldCase): boolean =>
  judgePermission(casePermissions[action], caller, held).is === 'permitted';

/** Refuses what is not for the caller; of a case that is not even to be seen not that it exists. */
export function demandOfCase(caller: Caller, action: CaseAction, held: HeldCase): void {
  if (!mayWithCase(caller, 'see', held)) throw caseUnknown(held.id);
  demand([`cases.${action}`, casePermissions[action]], caller, held);
}

export const mayWithInterest = (caller: Caller, action: InterestAction, held: HeldInterest): boolean =>
  judgePermission(interestPermissions[action], caller, held).is === 'permitted';

/** The same for an interest. */
export function demandOfInterest(caller: Caller, action: InterestAction, held: HeldInterest): void {
  if (!mayWithInterest(caller, 'see-interest', held)) throw interestUnknown(held.id);
  demand([`cases.${action}`, interestPermissions[action]], caller, held);
}
