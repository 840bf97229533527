import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from 'node:crypto';
import { NONCE, TAG } from './layout.ts';

/** What stands in the store is not what was put there. */
export class TamperedContent extends Error {
  constructor(id: string, what: string) {
    super(`The stored object of content ${id} was touched or is damaged: ${what}.`);
    this.name = 'TamperedContent';
  }
}

const FORMAT = Buffer.from('green-channel content 1');
const LAST = 1;

/**
 * Seals and opens the chunks of one content: AES-256-GCM under the content's own key. Bound in: the content, the place of the
 * chunk, and whether it is the end. Nonces are drawn for each sealing, since a chunk that was cut off is sealed again.
 */
export class Sealer {
  readonly id: string;
  readonly #key: KeyObject;
  readonly #about: Buffer;

  constructor(id: string, key: Buffer) {
    this.id = id;
    this.#key = createSecretKey(key);
    this.#about = Buffer.alloc(FORMAT.length + 16 + 9);
    FORMAT.copy(this.#about);
    this.#about.write(id.replaceAll('-', ''), FORMAT.length, 'hex');
  }

  /** Writes nonce, sealed bytes and tag to the start of `target`; returns how many. */
  seal(plain: Uint8Array, index: number, target: Buffer): number {
    return this.#seal(plain, this.#bound(index, 0), target);
  }

  /** The mark behind so many chunks. */
  sealEnd(chunks: number, target: Buffer): number {
    return this.#seal(new Uint8Array(), this.#bound(chunks, LAST), target);
  }

  open(sealed: Buffer, index: number): Buffer {
    return this.#open(sealed, this.#bound(index, 0), `chunk ${index} does not open`);
  }

  demandEnd(sealed: Buffer, chunks: number): void {
    this.#open(sealed, this.#bound(chunks, LAST), 'its end is missing');
  }

  #bound(index: number, last: number): Buffer {
    const at = this.#about.length - 9;
    this.#about.writeBigUInt64BE(BigInt(index), at);
    this.#about.writeUInt8(last, at + 8);
    return this.#about;
  }

  #seal(plain: Uint8Array, about: Buffer, target: Buffer): number {
    const nonce = randomFillSync(target.subarray(0, NONCE));
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(about);
    const body = cipher.update(plain);
    cipher.final();
    body.copy(target, NONCE);
    cipher.getAuthTag().copy(target, NONCE + body.length);
    return NONCE + body.length + TAG;
  }

  #open(sealed: Buffer, about: Buffer, failing: string): Buffer {
    if (sealed.length < NONCE + TAG) throw new TamperedContent(this.id, 'it is cut off');
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, NONCE), {
      authTagLength: TAG,
    })
      .setAAD(about)
      .setAuthTag(sealed.subarray(sealed.length - TAG));
    const plain = decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
    try {
      decipher.final();
    } catch {
      throw new TamperedContent(this.id, failing);
    }
    return plain;
  }
}
