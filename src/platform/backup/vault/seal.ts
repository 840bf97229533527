import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Seals bytes by AES-256-GCM, bound to what they are: one sealed thing in the place of another does not open. */
export function seal(plain: Uint8Array, key: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(
    Buffer.from(`green-channel backup 1 ${about}`),
  );
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when a single bit differs from what was sealed, or the key does. */
export function open(sealed: Buffer, key: Uint8Array, about: string): Buffer {
  if (sealed.length < NONCE + TAG) throw new Error('cut off');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(`green-channel backup 1 ${about}`))
    .setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
}
