import type { Caller } from '#platform/caller';
import { demand, judgePermission } from '#platform/permissions';
import { type CaseAction, casePermissions } from '../domain/permissions/case.ts';
import { caseUnknown } from '../domain/refusals.ts';
import type { HeldCase } from '../store/cooperations.ts';

export const mayWithCase = (caller: Caller, action: CaseAction, held: HeldCase): boolean =>
  judgePermission(casePermissions[action], caller, held).is === 'permitted';

/** Refuses what is not for the caller; of a case that is not even to be seen not that it exists. */
export function demandOfCase(caller: Caller, action: CaseAction, held: HeldCase): void {
  if (!mayWithCase(caller, 'see', held)) throw caseUnknown(held.id);
  demand([`cases.${action}`, casePermissions[action]], caller, held);
}
