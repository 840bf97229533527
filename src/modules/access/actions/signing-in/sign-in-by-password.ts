import { normaliseEmail } from '../../domain/signing-in/email.ts';
import { findProofByEmail, type PasswordProof, takeStep } from '../../store/proofs/passwords.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import { stepOfCode } from '../../proofs/one-time-code.ts';
import { isPassword } from '../../proofs/password-hash.ts';
import { beginSession } from './begin-session.ts';
import { withPatience } from './with-patience.ts';

interface Given {
  readonly password: string;
  readonly code: string;
}

export async function signInByPassword(
  deps: DoorDeps,
  browser: Browser,
  { email: typed, ...given }: Given & { email: string },
): Promise<void> {
  const email = normaliseEmail(typed);
  const accountId = await withPatience(deps, { email, address: browser.address }, async () =>
    provePassword(deps, await findProofByEmail(deps.centre, email), given),
  );
  await beginSession(deps.centre, browser, { accountId, method: 'password' });
}

/**
 * Whose password and code these are. All of the work is done whatever was wrong, and for no account at all, so that the
 * time of the answer tells nothing either. The code counts once.
 */
export async function provePassword(
  deps: DoorDeps,
  proof: PasswordProof | undefined,
  { password, code }: Given,
): Promise<string | undefined> {
  const isRight = await isPassword(password, proof?.hash);
  if (!proof) return undefined;
  const secret = deps.sealing.open(proof.sealedSecret, proof.accountId);
  const step = stepOfCode(secret, code, { lastStep: proof.lastStep, now: deps.now().getTime() });
  if (!isRight || step === undefined) return undefined;
  return (await takeStep(deps.centre, proof.accountId, step)) ? proof.accountId : undefined;
}
