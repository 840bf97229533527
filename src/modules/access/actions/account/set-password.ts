import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { accountUnknown } from '../../domain/refusals.ts';
import { type Account, findAccount } from '../../store/accounts.ts';
import { setPassword as keepPassword } from '../../store/proofs/passwords.ts';
import { endOtherSessions } from '../../store/sessions.ts';
import type { AccessDeps } from '../deps.ts';
import { hashPassword } from '../../proofs/password-hash.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';
import { demandGoodPassword } from './demand-good-password.ts';
import { offerCodeSecret, proveCodeSecret } from './prove-code-secret.ts';

async function myself(deps: AccessDeps): Promise<Account> {
  const id = demandAccount(deps);
  const account = await findAccount(deps.db, id);
  if (!account) throw accountUnknown(id);
  return account;
}

export async function offerNewCode(deps: AccessDeps) {
  await demandFresh(deps);
  const { id: accountId, email } = await myself(deps);
  return offerCodeSecret(deps, { accountId, email });
}

/** Sets or changes password and authenticator app together, and ends the sessions that others may have. */
export async function setPassword(
  deps: AccessDeps,
  { password, secret, code }: { password: string; secret: string; code: string },
): Promise<void> {
  const session = await demandFresh(deps);
  const account = await myself(deps);
  demandGoodPassword(deps, password, account);
  const proven = await proveCodeSecret(deps, { secret, code, of: { accountId: account.id } });
  const hash = await hashPassword(password);
  await inTransaction(deps.centre, async (db) => {
    await keepPassword(db, account.id, { ...proven, hash });
    await endOtherSessions(db, { accountId: account.id, but: session.id });
    await record(db, 'access.password-set', { accountId: account.id });
  });
}
