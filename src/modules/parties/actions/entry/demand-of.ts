import type { Caller } from '#platform/caller';
import { demand, judgePermission } from '#platform/permissions';
import type { Concerned } from '../../domain/permissions/grounds.ts';
import { type PartiesAction, partiesPermissions } from '../../domain/permissions/permissions.ts';

export const mayDo = (caller: Caller, action: PartiesAction, concerned: Concerned): boolean =>
  judgePermission(partiesPermissions[action], caller, concerned).is === 'permitted';

export const demandOf = (caller: Caller, action: PartiesAction, concerned: Concerned): void =>
  demand([`parties.${action}`, partiesPermissions[action]], caller, concerned);
