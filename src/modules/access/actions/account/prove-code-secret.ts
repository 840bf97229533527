import { codeRefused, questionOver } from '../../domain/refusals.ts';
import { keepQuestion, takeQuestion } from '../../store/proofs/questions.ts';
import type { DoorDeps } from '../deps.ts';
import { newCodeSecret, showCodeSecret, stepOfCode } from '../../proofs/one-time-code.ts';
import { newChallenge } from '../../proofs/passkey.ts';

interface ForWhom {
  readonly accountId: string;
  readonly email: string;
  readonly linkId?: string;
}

/** A new secret for an authenticator app: shown now, kept sealed until a code proves that the app has it. */
export async function offerCodeSecret({ centre, sealing }: DoorDeps, { accountId, email, linkId }: ForWhom) {
  const secret = newCodeSecret();
  const id = await keepQuestion(centre, {
    challenge: newChallenge(),
    purpose: 'new-code',
    ...(linkId ? { linkId } : { accountId }),
    kept: { accountId, sealed: sealing.seal(secret, accountId).toString('base64') },
  });
  return { secret: id, ...showCodeSecret(secret, email) };
}

export interface ProvenSecret {
  readonly accountId: string;
  readonly sealedSecret: Buffer;
  readonly step: number;
}

/** The secret that was offered, once a code of it is right. A wrong code takes no offer away: people mistype. */
export async function proveCodeSecret(
  { centre, sealing, now }: DoorDeps,
  { secret: id, code, of }: { secret: string; code: string; of: { accountId?: string; linkId?: string } },
): Promise<ProvenSecret> {
  const question = await takeQuestion(centre, 'new-code', { id });
  const { accountId, sealed } = question?.kept ?? {};
  if (!question || !accountId || !sealed) throw questionOver();
  if (question.linkId !== of.linkId || question.accountId !== of.accountId) throw questionOver();
  const sealedSecret = Buffer.from(sealed, 'base64');
  const secret = sealing.open(sealedSecret, accountId);
  const step = stepOfCode(secret, code, { lastStep: 0, now: now().getTime() });
  if (step === undefined) {
    await keepQuestion(centre, { ...question, id });
    throw codeRefused();
  }
  return { accountId, sealedSecret, step };
}
