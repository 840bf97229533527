import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 256 random bits for a browser or a mail, and the hash that alone is kept. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** What is random enough needs no slow hash; it is found by looking its hash up, so nothing is compared byte by byte. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** For what is not random, such as addresses: without the key nobody can try all of them. */
export const keyedHash = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
