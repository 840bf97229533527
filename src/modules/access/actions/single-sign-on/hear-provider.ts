import * as oidc from 'openid-client';
import { providerSilent, questionOver, signInRefused } from '../../domain/refusals.ts';
import { normaliseEmail } from '../../domain/signing-in/email.ts';
import { type Question, takeQuestion } from '../../store/proofs/questions.ts';
import type { DoorDeps } from '../deps.ts';
import { hashOf } from '../../proofs/secret.ts';
import { configurationOf, findProvider, redirectOf } from './ask-provider.ts';

/** What a provider vouches for. */
export interface Vouched {
  readonly question: Question;
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | undefined;
  readonly isEmailVerified: boolean;
}

/** Checks what the browser brought back from a provider; each answer counts once, and in the browser that asked only. */
export async function hearProvider(
  deps: DoorDeps,
  { query, state }: { query: string; state: string | undefined },
): Promise<Vouched> {
  const url = new URL(`${redirectOf(deps.site)}?${query.replace(/^\?/, '')}`);
  if (!state || url.searchParams.get('state') !== state) throw questionOver();
  const question = await takeQuestion(deps.centre, 'single-sign-on', { challenge: hashOf(state) });
  const { provider: id = '', verifier = '', nonce = '' } = question?.kept ?? {};
  if (!question) throw questionOver();
  const provider = findProvider(deps, id);
  const tokens = await oidc
    .authorizationCodeGrant(await configurationOf(provider), url, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    })
    .catch((cause: unknown) => {
      const isOutage = cause instanceof TypeError || (cause as Error).name === 'TimeoutError';
      throw Object.assign(isOutage ? providerSilent(id) : signInRefused(), { cause });
    });
  const claims = tokens.claims();
  if (!claims) throw signInRefused();
  const { iss: issuer, sub: subject, email, email_verified } = claims;
  return {
    question,
    issuer,
    subject,
    email: typeof email === 'string' ? normaliseEmail(email) : undefined,
    isEmailVerified: email_verified === true,
  };
}
