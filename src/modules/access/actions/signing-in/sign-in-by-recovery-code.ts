import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { normaliseEmail } from '../../domain/signing-in/email.ts';
import { readRecoveryCode } from '../../domain/signing-in/recovery-code.ts';
import { countRecoveryCodes, takeRecoveryCode } from '../../store/proofs/recovery-codes.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import { hashOf } from '../../proofs/secret.ts';
import { beginSession } from './begin-session.ts';
import { withPatience } from './with-patience.ts';

/** Signs in with a recovery code, used up by it; returns how many are left. */
export async function signInByRecoveryCode(
  deps: DoorDeps,
  browser: Browser,
  given: { email: string; code: string },
): Promise<number> {
  const email = normaliseEmail(given.email);
  const code = readRecoveryCode(given.code);
  const accountId = await withPatience(deps, { email, address: browser.address }, () =>
    inTransaction(deps.centre, async (db) => {
      const owner = await takeRecoveryCode(db, email, hashOf(code ?? ''));
      if (owner) await record(db, 'access.recovery-code-used', { accountId: owner });
      return owner;
    }),
  );
  await beginSession(deps.centre, browser, { accountId, method: 'recovery-code' });
  return countRecoveryCodes(deps.centre, accountId);
}
