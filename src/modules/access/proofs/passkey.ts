import { randomBytes } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { passkeyRefused } from '../domain/refusals.ts';
import { QUESTION_MINUTES } from '../domain/signing-in/session.ts';
import type { KnownPasskey, MadePasskey } from '../store/proofs/passkeys.ts';

/** Read when the first passkey is asked for: three hundred modules that no start waits for. */
const webauthn = () => import('@simplewebauthn/server');

/** Where the centre stands, as a browser knows it: passkeys are bound to it. */
export interface Site {
  /** `https://channel.example`, without a path. */
  origin(): string;
  readonly name: string;
}

const hostOf = (site: Site) => new URL(site.origin()).hostname;
const timeout = QUESTION_MINUTES * 60_000;
const bytes = (buffer: Buffer) => new Uint8Array(buffer);

export const newChallenge = (): Buffer => randomBytes(32);

/** Names nobody: the browser offers the passkeys it has for this centre. */
export const askForPasskey = async (site: Site, challenge: Buffer) => {
  const { generateAuthenticationOptions } = await webauthn();
  return generateAuthenticationOptions({
    rpID: hostOf(site),
    challenge: bytes(challenge),
    userVerification: 'required',
    timeout,
  });
};

interface NewPasskeyFor {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  /** Passkeys there are already: one authenticator needs no second. */
  readonly known: readonly Buffer[];
}

export const askForNewPasskey = async (site: Site, challenge: Buffer, person: NewPasskeyFor) => {
  const { generateRegistrationOptions } = await webauthn();
  return generateRegistrationOptions({
    rpID: hostOf(site),
    rpName: site.name,
    userID: new Uint8Array(Buffer.from(person.accountId.replaceAll('-', ''), 'hex')),
    userName: person.email,
    userDisplayName: person.name,
    challenge: bytes(challenge),
    attestationType: 'none',
    excludeCredentials: person.known.map((id) => ({ id: id.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    timeout,
  });
};

/** Which challenge an answer claims to answer; whether it does is for the verification to say. */
export function challengeIn(answer: { response: { clientDataJSON: string } }): Buffer | undefined {
  try {
    const { challenge } = JSON.parse(
      Buffer.from(answer.response.clientDataJSON, 'base64url').toString('utf8'),
    ) as {
      challenge?: unknown;
    };
    const read = typeof challenge === 'string' ? Buffer.from(challenge, 'base64url') : undefined;
    return read?.length === 32 ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Throws a refusal when the answer does not hold: another site, another challenge, no person verified. */
export async function readNewPasskey(site: Site, challenge: Buffer, answer: unknown): Promise<MadePasskey> {
  const response = answer as RegistrationResponseJSON;
  const { verifyRegistrationResponse } = await webauthn();
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge.toString('base64url'),
    expectedOrigin: site.origin(),
    expectedRPID: hostOf(site),
    requireUserVerification: true,
  }).catch(() => undefined);
  if (!checked?.verified) throw passkeyRefused();
  const { credential, credentialBackedUp } = checked.registrationInfo;
  return {
    credentialId: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: (credential.transports ?? []).slice(0, 8).map((one) => one.slice(0, 20)),
    isSynced: credentialBackedUp,
  };
}

/** The new counter and whether it is kept in a cloud now; undefined when the answer does not hold. */
export async function readPasskeyAnswer(
  site: Site,
  challenge: Buffer,
  { answer, passkey }: { answer: unknown; passkey: KnownPasskey },
): Promise<{ counter: number; isSynced: boolean } | undefined> {
  const response = answer as AuthenticationResponseJSON;
  const { verifyAuthenticationResponse } = await webauthn();
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge.toString('base64url'),
    expectedOrigin: site.origin(),
    expectedRPID: hostOf(site),
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId.toString('base64url'),
      publicKey: bytes(passkey.publicKey),
      // Counted here: the library would answer a copy and a bad signature alike.
      counter: 0,
    },
  }).catch(() => undefined);
  if (!checked?.verified || !checked.authenticationInfo.userVerified) return undefined;
  const { newCounter, credentialBackedUp } = checked.authenticationInfo;
  return { counter: newCounter, isSynced: credentialBackedUp };
}

/** A counter that does not grow: the authenticator was copied. Authenticators without one always say 0. */
export const isCopied = (passkey: KnownPasskey, counter: number): boolean =>
  (passkey.counter > 0 || counter > 0) && counter <= passkey.counter;
