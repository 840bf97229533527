import { passkeyKnown, questionOver } from '../../domain/refusals.ts';
import { newAccountId } from '../../store/accounts.ts';
import { addPasskey } from '../../store/proofs/passkeys.ts';
import { keepQuestion, takeQuestion } from '../../store/proofs/questions.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import { askForNewPasskey, challengeIn, newChallenge, readNewPasskey } from '../../proofs/passkey.ts';
import type { PasskeyAnswer } from '../signing-in/sign-in-by-passkey.ts';
import { acceptInvitation, type Acceptance, emailOf, invitationPurposes } from './accept-invitation.ts';
import { lookAtLink } from './hold-link.ts';

/** Asks the browser of an invited person for a passkey; the account gets the id that the passkey is made for. */
export async function askInvitedForPasskey(
  deps: DoorDeps,
  acceptance: Pick<Acceptance, 'token' | 'name' | 'email'>,
) {
  const { centre, site } = deps;
  const link = await lookAtLink(centre, {
    token: acceptance.token,
    purposes: invitationPurposes,
    now: deps.now(),
  });
  const accountId = await newAccountId(centre);
  const challenge = newChallenge();
  await keepQuestion(centre, { challenge, purpose: 'new-passkey', linkId: link.id, kept: { accountId } });
  const email = emailOf(link, acceptance);
  return askForNewPasskey(site, challenge, { accountId, email, name: acceptance.name, known: [] });
}

export async function acceptWithPasskey(
  deps: DoorDeps,
  browser: Browser,
  { answer, passkeyName, ...acceptance }: Acceptance & { answer: PasskeyAnswer; passkeyName: string },
): Promise<readonly string[]> {
  const { centre, site } = deps;
  const link = await lookAtLink(centre, {
    token: acceptance.token,
    purposes: invitationPurposes,
    now: deps.now(),
  });
  const challenge = challengeIn(answer);
  const question = challenge && (await takeQuestion(centre, 'new-passkey', { challenge }));
  const accountId = question?.kept?.['accountId'];
  if (!challenge || !accountId || question.linkId !== link.id) throw questionOver();
  const made = await readNewPasskey(site, challenge, answer);
  return acceptInvitation(deps, browser, {
    acceptance,
    wayIn: {
      accountId,
      method: 'passkey',
      add: async (db) => {
        if (!(await addPasskey(db, { accountId, name: passkeyName, made }))) throw passkeyKnown();
      },
    },
  });
}
