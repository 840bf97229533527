import { forgetPersonalRecords } from '#modules/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { permit } from '../../domain/permissions/permissions.ts';
import { accountUnknown, roleChangeUnsound } from '../../domain/refusals.ts';
import { judgeLoss } from '../../domain/roles.ts';
import { countAdministrators, lockAccount, rolesOf } from '../../store/accounts.ts';
import { eraseAccount } from '../../store/erase-account.ts';
import type { AccessDeps } from '../deps.ts';
import { demandFresh } from '../signing-in/demand-fresh.ts';

/**
 * Closes an account and removes what is personal in it. Its id stays: the journal keeps its meaning and its chain, and says
 * of nobody by name what they did.
 */
export async function closeAccount(deps: AccessDeps, accountId: string): Promise<void> {
  permit('close-account', deps.caller, { account: { id: accountId } });
  await demandFresh(deps);
  await inTransaction(deps.centre, async (db) => {
    const account = await lockAccount(db, accountId);
    if (!account) throw accountUnknown(accountId);
    const roles = (await rolesOf(db, [accountId])).get(accountId) ?? [];
    const change = account.isDemonstration
      ? ({ is: 'sound' } as const)
      : judgeLoss(roles, await countAdministrators(db));
    if (change.is === 'unsound') throw roleChangeUnsound(change);
    await eraseAccount(db, account);
    if (account.personId) await forgetPersonalRecords({ ...deps, db: db as never }, account.personId);
    await record(db, 'access.account-erased', { accountId, by: deps.caller.account });
  });
}
