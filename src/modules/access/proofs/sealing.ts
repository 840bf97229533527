import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Seals what the database keeps but must not be able to read: whoever steals a backup lacks the key. */
export interface Sealing {
  /** `about` is bound in: what was sealed for one account does not open for another. */
  seal(secret: Uint8Array, about: string): Buffer;
  open(sealed: Buffer, about: string): Buffer;
  /** For keyed hashes. */
  readonly hashKey: Buffer;
  /** A key that serves one purpose and tells nothing of the others. */
  keyFor(purpose: string): Buffer;
}

const IV = 12;
const TAG = 16;

export function sealingWith(key: Buffer): Sealing {
  const own = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', key, '', `green-channel access ${purpose}`, 32));
  const cipherKey = own('sealing');
  return {
    hashKey: own('hashing'),
    keyFor: (purpose) => own(`for ${purpose}`),
    seal: (secret, about) => {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', cipherKey, iv).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(secret), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open: (sealed, about) => {
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, sealed.subarray(0, IV), {
        authTagLength: TAG,
      })
        .setAAD(Buffer.from(about))
        .setAuthTag(sealed.subarray(IV, IV + TAG));
      return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]);
    },
  };
}

/** The key file, made at the first start. Nodes that share a database share it too. */
export function openSealing(file: string): Sealing {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  try {
    fs.writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(fs.readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new Error(`${file} must hold 32 bytes in base64.`);
  return sealingWith(key);
}
