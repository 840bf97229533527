import { record } from '#platform/journal';
import { permit } from '../../domain/permissions/permissions.ts';
import { accountUnknown, roleChangeUnsound } from '../../domain/refusals.ts';
import { type GivenRole, judgeLoss } from '../../domain/roles.ts';
import { countAdministrators, deleteRole, findAccount, rolesOf } from '../../store/accounts.ts';
import type { AccessDeps } from '../deps.ts';
import { demandFresh } from '../signing-in/demand-fresh.ts';

/** The last administrator stays one. */
export async function removeRole(deps: AccessDeps, accountId: string, role: GivenRole): Promise<void> {
  permit('remove-role', deps.caller, { account: { id: accountId } });
  await demandFresh(deps);
  const account = await findAccount(deps.db, accountId);
  if (!account) throw accountUnknown(accountId);
  const roles = (await rolesOf(deps.db, [accountId])).get(accountId) ?? [];
  if (!roles.includes(role)) return;
  const change = account.isDemonstration
    ? ({ is: 'sound' } as const)
    : judgeLoss([role], await countAdministrators(deps.centre));
  if (change.is === 'unsound') throw roleChangeUnsound(change);
  if (!(await deleteRole(deps.db, accountId, role))) return;
  await record(deps.db, 'access.role-removed', { accountId, role, by: deps.caller.account });
}
