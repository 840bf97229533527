import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { linkUnknown, passkeyKnown, questionOver } from '../../domain/refusals.ts';
import { findAccount } from '../../store/accounts.ts';
import { markLinkUsed } from '../../store/links.ts';
import { addPasskey, listCredentialIds } from '../../store/proofs/passkeys.ts';
import { keepQuestion, takeQuestion } from '../../store/proofs/questions.ts';
import { endSessionsOfAccount } from '../../store/sessions.ts';
import { renewRecoveryCodes } from '../account/renew-recovery-codes.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import { askForNewPasskey, challengeIn, newChallenge, readNewPasskey } from '../../proofs/passkey.ts';
import { beginSession } from '../signing-in/begin-session.ts';
import type { PasskeyAnswer } from '../signing-in/sign-in-by-passkey.ts';
import { holdLink, lookAtLink } from './hold-link.ts';

const purposes = ['recovery'] as const;

export async function askForNewWayIn(deps: DoorDeps, token: string) {
  const { centre, site } = deps;
  const link = await lookAtLink(centre, { token, purposes, now: deps.now() });
  const account = link.accountId && (await findAccount(centre, link.accountId));
  if (!account || account.isClosed) throw linkUnknown();
  const { id: accountId, email, name } = account;
  const challenge = newChallenge();
  await keepQuestion(centre, { challenge, purpose: 'new-passkey', linkId: link.id, kept: { accountId } });
  const known = await listCredentialIds(centre, accountId);
  return askForNewPasskey(site, challenge, { accountId, email, name, known });
}

/** A new passkey and new recovery codes; whoever was signed in to the account is signed out. */
export async function renewByPasskey(
  deps: DoorDeps,
  browser: Browser,
  { token, answer, passkeyName }: { token: string; answer: PasskeyAnswer; passkeyName: string },
): Promise<readonly string[]> {
  const { centre, site } = deps;
  const { id: linkId } = await lookAtLink(centre, { token, purposes, now: deps.now() });
  const challenge = challengeIn(answer);
  const question = challenge && (await takeQuestion(centre, 'new-passkey', { challenge }));
  const accountId = question?.kept?.['accountId'];
  if (!challenge || !accountId || question.linkId !== linkId) throw questionOver();
  const made = await readNewPasskey(site, challenge, answer);
  const codes = await inTransaction(centre, async (db) => {
    await holdLink(db, { token, purposes, now: deps.now() });
    if (!(await addPasskey(db, { accountId, name: passkeyName, made }))) throw passkeyKnown();
    await endSessionsOfAccount(db, accountId);
    await markLinkUsed(db, linkId);
    await record(db, 'access.way-in-renewed', { accountId, linkId });
    return renewRecoveryCodes(db, accountId);
  });
  await beginSession(centre, browser, { accountId, method: 'link' });
  return codes;
}
