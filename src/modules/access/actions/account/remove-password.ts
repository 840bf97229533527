import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { wayInUnknown } from '../../domain/refusals.ts';
import { removePassword as deletePassword } from '../../store/proofs/passwords.ts';
import type { AccessDeps } from '../deps.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';
import { demandAnotherWayIn } from './demand-another-way-in.ts';

/** Together with the authenticator app; never the last way in. */
export async function removePassword(deps: AccessDeps): Promise<void> {
  await demandFresh(deps);
  const accountId = demandAccount(deps);
  await inTransaction(deps.centre, async (db) => {
    await demandAnotherWayIn({ ...deps, centre: db }, accountId);
    if (!(await deletePassword(db, accountId))) throw wayInUnknown('password');
    await record(db, 'access.password-removed', { accountId });
  });
}
