import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { accountUnknown, passkeyKnown, questionOver } from '../../domain/refusals.ts';
import { findAccount } from '../../store/accounts.ts';
import { addPasskey as insertPasskey, listCredentialIds } from '../../store/proofs/passkeys.ts';
import { keepQuestion, takeQuestion } from '../../store/proofs/questions.ts';
import type { AccessDeps } from '../deps.ts';
import { askForNewPasskey, challengeIn, newChallenge, readNewPasskey } from '../../proofs/passkey.ts';
import { demandAccount, demandFresh } from '../signing-in/demand-fresh.ts';
import type { PasskeyAnswer } from '../signing-in/sign-in-by-passkey.ts';

export async function askForAnotherPasskey(deps: AccessDeps) {
  await demandFresh(deps);
  const accountId = demandAccount(deps);
  const account = await findAccount(deps.db, accountId);
  if (!account) throw accountUnknown(accountId);
  const challenge = newChallenge();
  await keepQuestion(deps.centre, { challenge, purpose: 'new-passkey', accountId });
  const known = await listCredentialIds(deps.centre, accountId);
  return askForNewPasskey(deps.site, challenge, {
    accountId,
    email: account.email,
    name: account.name,
    known,
  });
}

export async function addPasskey(
  deps: AccessDeps,
  { answer, name }: { answer: PasskeyAnswer; name: string },
): Promise<string> {
  await demandFresh(deps);
  const accountId = demandAccount(deps);
  const challenge = challengeIn(answer);
  const question = challenge && (await takeQuestion(deps.centre, 'new-passkey', { challenge }));
  if (!challenge || question?.accountId !== accountId) throw questionOver();
  const made = await readNewPasskey(deps.site, challenge, answer);
  return inTransaction(deps.centre, async (db) => {
    const passkeyId = await insertPasskey(db, { accountId, name, made });
    if (!passkeyId) throw passkeyKnown();
    await record(db, 'access.passkey-added', { accountId, passkeyId });
    return passkeyId;
  });
}
