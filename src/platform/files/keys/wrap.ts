import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { NONCE, TAG } from '../sealing/layout.ts';
import type { MasterKey } from './key-ring.ts';

const about = (contentId: string, { id }: MasterKey): Buffer =>
  Buffer.from(`green-channel content key 1 ${id} ${contentId}`);

/** Bound to the content: the wrapped key of one content, put beside another, does not open. */
export function wrapKey(key: Buffer, contentId: string, master: MasterKey): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', master.key, nonce).setAAD(about(contentId, master));
  const body = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws when the wrapped key was touched or belongs to another content or master key. */
export function unwrapKey(wrapped: Buffer, contentId: string, master: MasterKey): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', master.key, wrapped.subarray(0, NONCE), {
    authTagLength: TAG,
  })
    .setAAD(about(contentId, master))
    .setAuthTag(wrapped.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(wrapped.subarray(NONCE + TAG)), decipher.final()]);
}
