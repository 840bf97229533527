import { record } from '#platform/journal';
import { permit } from '../../domain/permissions/permissions.ts';
import { accountUnknown, roleChangeUnsound } from '../../domain/refusals.ts';
import { type GivenRole, judgeGrant, judgeLoss } from '../../domain/roles.ts';
import {
  type Account,
  countAdministrators,
  deleteRole,
  findAccount,
  insertRoles,
  rolesOf,
} from '../../store/accounts.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';

async function concerned(deps: AccessDeps, id: string): Promise<Account> {
  const account = await findAccount(deps.db, id);
  if (!account) throw accountUnknown(id);
  return account;
}

export async function grantRole(deps: AccessDeps, accountId: string, role: GivenRole): Promise<void> {
  permit('grant-role', deps.caller, { account: { id: accountId } });
  await demandFresh(deps);
  const { side, isClosed } = await concerned(deps, accountId);
  const change = judgeGrant(role, { isClosed, ...(side && { side }) });
  if (change.is === 'unsound') throw roleChangeUnsound(change);
  const by = demandAccount(deps);
  const given = await insertRoles(deps.db, accountId, { roles: [role], by });
  if (given > 0) await record(deps.db, 'access.role-granted', { accountId, role, by });
}

export async function removeRole(deps: AccessDeps, accountId: string, role: GivenRole): Promise<void> {
  permit('remove-role', deps.caller, { account: { id: accountId } });
  await demandFresh(deps);
  const { isDemonstration } = await concerned(deps, accountId);
  const roles = (await rolesOf(deps.db, [accountId])).get(accountId) ?? [];
  if (!roles.includes(role)) return;
  const change = isDemonstration
    ? ({ is: 'sound' } as const)
    : judgeLoss([role], await countAdministrators(deps.centre));
  if (change.is === 'unsound') throw roleChangeUnsound(change);
  if (!(await deleteRole(deps.db, accountId, role))) return;
  await record(deps.db, 'access.role-removed', { accountId, role, by: deps.caller.account });
}
