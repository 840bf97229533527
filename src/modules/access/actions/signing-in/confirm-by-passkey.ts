import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { notSignedIn, questionOver, signInRefused } from '../../domain/refusals.ts';
import { findAccount } from '../../store/accounts.ts';
import { findProofOf } from '../../store/proofs/passwords.ts';
import { keepQuestion, takeQuestion } from '../../store/proofs/questions.ts';
import { confirmSession, mySession } from '../../store/sessions.ts';
import type { AccessDeps } from '../deps.ts';
import { askForPasskey, challengeIn, newChallenge } from '../../proofs/passkey.ts';
import { demandAccount } from './demand-fresh.ts';
import { type PasskeyAnswer, provePasskey } from './sign-in-by-passkey.ts';
import { provePassword } from './sign-in-by-password.ts';
import { withPatience } from './with-patience.ts';

export async function askToConfirm(deps: AccessDeps) {
  const challenge = newChallenge();
  await keepQuestion(deps.centre, { challenge, purpose: 'confirm', accountId: demandAccount(deps) });
  return askForPasskey(deps.site, challenge);
}

/** Proves once more who is there, with a passkey of the same account. */
export async function confirmByPasskey(deps: AccessDeps, answer: PasskeyAnswer): Promise<void> {
  const accountId = demandAccount(deps);
  const challenge = challengeIn(answer);
  const question = challenge && (await takeQuestion(deps.centre, 'confirm', { challenge }));
  if (!challenge || question?.accountId !== accountId) throw questionOver();
  const passkey = await provePasskey(deps, challenge, answer);
  if (passkey.accountId !== accountId) throw signInRefused();
  await confirm(deps, accountId);
}

export async function confirmByPassword(
  deps: AccessDeps,
  { address, ...given }: { password: string; code: string; address: string },
): Promise<void> {
  const accountId = demandAccount(deps);
  const account = await findAccount(deps.db, accountId);
  await withPatience(deps, { email: account?.email ?? '', address }, async () =>
    provePassword(deps, await findProofOf(deps.centre, accountId), given),
  );
  await confirm(deps, accountId);
}

async function confirm({ db, centre }: AccessDeps, accountId: string) {
  const session = await mySession(db);
  if (!session) throw notSignedIn();
  await inTransaction(centre, async (own) => {
    await confirmSession(own, session.id);
    await record(own, 'access.identity-confirmed', { accountId, sessionId: session.id });
  });
}
