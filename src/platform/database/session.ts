import { createHash, randomBytes } from 'node:crypto';

/** The only form in which a token reaches the database. */
export const sessionHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A token nobody can guess, for the browser alone, and its hash for `access.session`. */
export function newSessionToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sessionHash(token) };
}
