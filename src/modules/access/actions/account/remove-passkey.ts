import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { wayInUnknown } from '../../domain/refusals.ts';
import { removePasskey as deletePasskey } from '../../store/proofs/passkeys.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';
import { demandAnotherWayIn } from './demand-another-way-in.ts';

/** Never the last way in. */
export async function removePasskey(deps: AccessDeps, passkeyId: string): Promise<void> {
  await demandFresh(deps);
  const accountId = demandAccount(deps);
  await inTransaction(deps.centre, async (db) => {
    await demandAnotherWayIn({ ...deps, centre: db }, accountId);
    if (!(await deletePasskey(db, accountId, passkeyId))) throw wayInUnknown(passkeyId);
    await record(db, 'access.passkey-removed', { accountId, passkeyId });
  });
}
