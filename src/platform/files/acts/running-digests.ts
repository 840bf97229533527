import { createHash, type Hash } from 'node:crypto';

interface Running {
  readonly hash: Hash;
  readonly bytes: number;
}

const MOST = 500;

/**
 * SHA-256 of what was acknowledged so far, while one process receives the whole. A digest that was lost with its process is
 * computed once more at the end, from the stored object.
 */
export class RunningDigests {
  readonly #running = new Map<string, Running>();

  /** To go on with; absent when the first bytes went elsewhere. */
  resume(id: string, bytes: number): Hash | undefined {
    if (bytes === 0) return createHash('sha256');
    const found = this.#running.get(id);
    return found?.bytes === bytes ? found.hash.copy() : undefined;
  }

  keep(id: string, bytes: number, hash: Hash | undefined): void {
    this.#running.delete(id);
    if (!hash) return;
    this.#running.set(id, { hash: hash.copy(), bytes });
    const [oldest] = this.#running.keys();
    if (this.#running.size > MOST && oldest !== undefined) this.#running.delete(oldest);
  }

  /** The digest of so many bytes, in hexadecimal digits. */
  of(id: string, bytes: number): string | undefined {
    return this.resume(id, bytes)?.digest('hex');
  }

  forget(id: string): void {
    this.#running.delete(id);
  }
}
