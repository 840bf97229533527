import { record } from '#platform/journal';
import { permit } from '../../domain/permissions/permissions.ts';
import { accountUnknown, roleChangeUnsound } from '../../domain/refusals.ts';
import { type GivenRole, judgeGrant } from '../../domain/roles.ts';
import { findAccount, insertRoles } from '../../store/accounts.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';

export async function grantRole(deps: AccessDeps, accountId: string, role: GivenRole): Promise<void> {
  permit('grant-role', deps.caller, { account: { id: accountId } });
  await demandFresh(deps);
  const account = await findAccount(deps.db, accountId);
  if (!account) throw accountUnknown(accountId);
  const { side, isClosed } = account;
  const change = judgeGrant(role, { isClosed, ...(side && { side }) });
  if (change.is === 'unsound') throw roleChangeUnsound(change);
  const by = demandAccount(deps);
  const given = await insertRoles(deps.db, accountId, { roles: [role], by });
  if (given > 0) await record(deps.db, 'access.role-granted', { accountId, role, by });
}
