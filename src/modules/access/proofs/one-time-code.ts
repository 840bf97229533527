import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

const SECRET_BYTES = 20;
const PERIOD = 30;

export const newCodeSecret = (): Buffer => randomBytes(SECRET_BYTES);

const totp = (secret: Uint8Array, label = '') =>
  new TOTP({
    issuer: 'Green Channel',
    label,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
  });

/** What an authenticator app reads: as a picture, and as letters to type. SHA-1 and six digits are what all apps know (RFC 6238). */
export function showCodeSecret(secret: Buffer, email: string): { picture: string; letters: string } {
  const own = totp(secret, email);
  return { picture: renderSVG(own.toString(), { ecc: 'M', border: 2 }), letters: own.secret.base32 };
}

/**
 * The time step to which a code belongs, when it is right and later than the last one taken. The step before and after
 * count too: clocks differ.
 */
export function stepOfCode(
  secret: Uint8Array,
  code: string,
  after: { lastStep: number; now: number },
): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: after.now, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(after.now / 1000 / PERIOD) + delta;
  return step > after.lastStep ? step : undefined;
}
