import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { questionOver, signInRefused } from '../../domain/refusals.ts';
import { countPasskey, findPasskey, type KnownPasskey } from '../../store/proofs/passkeys.ts';
import { keepQuestion, takeQuestion } from '../../store/proofs/questions.ts';
import type { Browser, DoorDeps } from '../deps.ts';
import {
  askForPasskey,
  challengeIn,
  isCopied,
  newChallenge,
  readPasskeyAnswer,
} from '../../proofs/passkey.ts';
import { beginSession } from './begin-session.ts';

/** As a browser answers it (`AuthenticationResponseJSON`); its parts are checked by the verification itself. */
export interface PasskeyAnswer {
  readonly id: string;
  readonly response: { readonly clientDataJSON: string; readonly userHandle?: string | undefined };
}

export async function askToSignIn({ centre, site }: DoorDeps) {
  const challenge = newChallenge();
  await keepQuestion(centre, { challenge, purpose: 'sign-in' });
  return askForPasskey(site, challenge);
}

/** Signs in whoever holds the passkey. Failures of others under the same address never stand in the way. */
export async function signInByPasskey(
  deps: DoorDeps,
  browser: Browser,
  answer: PasskeyAnswer,
): Promise<void> {
  const challenge = challengeIn(answer);
  // Taken before it is looked at: an answer that was listened to opens nothing a second time.
  const question = challenge && (await takeQuestion(deps.centre, 'sign-in', { challenge }));
  if (!challenge || !question) throw questionOver();
  const passkey = await provePasskey(deps, challenge, answer);
  await beginSession(deps.centre, browser, { accountId: passkey.accountId, method: 'passkey' });
}

/** The passkey that gave this answer, its counter moved on. */
export async function provePasskey(
  { centre, site }: DoorDeps,
  challenge: Buffer,
  answer: PasskeyAnswer,
): Promise<KnownPasskey> {
  const passkey = await findPasskey(centre, Buffer.from(answer.id, 'base64url'));
  if (!passkey || !isOfAccount(passkey, answer)) throw signInRefused();
  const read = await readPasskeyAnswer(site, challenge, { answer, passkey });
  if (!read) throw signInRefused();
  if (isCopied(passkey, read.counter)) {
    const { accountId, id: passkeyId } = passkey;
    await inTransaction(centre, (db) =>
      record(db, 'access.passkey-copy-suspected', { accountId, passkeyId }),
    );
    throw signInRefused();
  }
  if (!(await countPasskey(centre, passkey, read))) throw signInRefused();
  return passkey;
}

/** The authenticator says for whom it made the passkey; another account's does not open this one. */
const isOfAccount = ({ accountId }: KnownPasskey, { response: { userHandle } }: PasskeyAnswer) =>
  userHandle !== undefined &&
  Buffer.from(userHandle, 'base64url').toString('hex') === accountId.replaceAll('-', '');
