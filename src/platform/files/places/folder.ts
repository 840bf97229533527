import { createReadStream } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile, syncFolder } from '../durably.ts';
import type { Range } from '../files.ts';
import { SEALED_PIECE } from '../sealing/layout.ts';
import { ObjectMissing, type Place, type Stored, type Unfinished } from './place.ts';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * A folder, with a folder inside for each pair of last digits before the dot (ids begin with a time, and end at random).
 * `ID.part` is an object on its way, `….new-…` a file that is not whole yet.
 */
export class Folder implements Place {
  readonly name = 'folder';
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async put(name: string, sealed: Buffer): Promise<void> {
    const file = await this.#prepared(name);
    await replaceFile(file, sealed);
  }

  async begin(name: string): Promise<string> {
    const file = `${await this.#prepared(name)}.part`;
    await withFile(file, 'w', (handle) => handle.sync());
    await syncFolder(path.dirname(file));
    return path.basename(file);
  }

  async putPiece({ name }: Unfinished, number: number, sealed: Buffer): Promise<void> {
    await withFile(`${this.#fileOf(name)}.part`, 'r+', async (handle) => {
      await writeAll(handle, sealed, number * SEALED_PIECE);
      await handle.datasync();
    });
  }

  async complete({ name }: Unfinished, { bytes }: { readonly bytes: number }): Promise<void> {
    const file = this.#fileOf(name);
    await withFile(`${file}.part`, 'r+', async (handle) => {
      const { size } = await handle.stat();
      if (size < bytes) throw new Error(`${file}.part is shorter than what was acknowledged.`);
      // Pieces behind the end came without being acknowledged.
      await handle.truncate(bytes);
      await handle.sync();
    });
    await fs.rename(`${file}.part`, file);
    await syncFolder(path.dirname(file));
  }

  async abandon({ name }: Unfinished): Promise<void> {
    await fs.rm(`${this.#fileOf(name)}.part`, { force: true });
  }

  async *get(name: string, range?: Range): AsyncGenerator<Uint8Array> {
    if (range && range.to <= range.from) return;
    const bounds = range ? { start: range.from, end: range.to - 1 } : {};
    try {
      yield* createReadStream(this.#fileOf(name), { ...bounds, highWaterMark: 512 * 1024 });
    } catch (error) {
      throw isMissing(error) ? new ObjectMissing(name) : error;
    }
  }

  async size(name: string): Promise<number | undefined> {
    try {
      return (await fs.stat(this.#fileOf(name))).size;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await fs.rm(this.#fileOf(name), { force: true });
  }

  async *list(): AsyncGenerator<Stored> {
    for await (const shard of await opened(this.#root)) {
      if (!shard.isDirectory()) continue;
      for await (const entry of await opened(path.join(this.#root, shard.name))) {
        const found = await fs.stat(path.join(this.#root, shard.name, entry.name)).catch(() => undefined);
        if (found?.isFile()) yield { name: entry.name, bytes: found.size, changedAt: found.mtime };
      }
    }
  }

  #fileOf(name: string): string {
    const [stem = name] = name.split('.');
    return path.join(this.#root, stem.slice(-2), name);
  }

  async #prepared(name: string): Promise<string> {
    const file = this.#fileOf(name);
    const made = await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    if (made !== undefined) await syncFolder(path.dirname(made));
    if (made !== undefined && made !== path.dirname(file)) await syncFolder(path.dirname(path.dirname(file)));
    return file;
  }
}

/** A folder that was never written to is an empty one. */
async function opened(folder: string): Promise<AsyncIterable<{ name: string; isDirectory(): boolean }>> {
  try {
    return await fs.opendir(folder);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return (async function* () {})();
  }
}

async function withFile(
  file: string,
  flags: string,
  work: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await fs.open(file, flags, 0o600);
  try {
    await work(handle);
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}
