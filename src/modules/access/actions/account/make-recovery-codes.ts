import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import type { AccessDeps } from '../deps.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';

export async function makeRecoveryCodes(deps: AccessDeps): Promise<readonly string[]> {
  await demandFresh(deps);
  const accountId = demandAccount(deps);
  return inTransaction(deps.centre, async (db) => {
    await record(db, 'access.recovery-codes-renewed', { accountId });
    return renewRecoveryCodes(db, accountId);
  });
}
