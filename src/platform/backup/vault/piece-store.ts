import { createHash, createHmac } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { replaceFile } from '#platform/files';
import { BackupFault } from '../backup-fault.ts';
import { open, seal } from './seal.ts';
import type { VaultKeys } from './vault-keys.ts';

/** A sealed file of the folder `pieces`. */
export interface Piece {
  /** Says by a key what is inside: the same bytes are kept once. */
  readonly id: string;
  /** Of the sealed file. */
  readonly bytes: number;
  /** Of the sealed file: to be checked without any key. */
  readonly sha256: string;
}

const PACKED = 1;
const PLAIN = 0;
const LARGEST = 64 * 1024 * 1024;
const pack = promisify<Buffer, object, Buffer>(deflateRaw);
const unpack = promisify<Buffer, object, Buffer>(inflateRaw);

/** Sealed pieces, each kept once however many backups need it, and never changed. */
export class PieceStore {
  readonly #folder: string;
  readonly #keys: VaultKeys;
  readonly #known: Map<string, Piece>;
  /** Of this run. */
  readonly written = { pieces: 0, bytes: 0 };

  constructor(folder: string, keys: VaultKeys, known: Iterable<Piece> = []) {
    this.#folder = folder;
    this.#keys = keys;
    this.#known = new Map([...known].map((piece) => [piece.id, piece]));
  }

  fileOf(id: string): string {
    return path.join(this.#folder, id.slice(0, 2), id);
  }

  /** Keeps these bytes, unless they are kept already; what is packed for nothing is kept as it is. */
  async keep(plain: Buffer, { isPacked }: { readonly isPacked: boolean }): Promise<Piece> {
    const id = createHmac('sha256', this.#keys.naming).update(plain).digest('hex');
    const known = await this.#there(id);
    if (known) return known;
    const body = isPacked ? await pack(plain, { level: 4 }) : plain;
    const sealed = seal(Buffer.concat([Buffer.of(isPacked ? PACKED : PLAIN), body]), this.#keys.sealing, id);
    await fs.mkdir(path.dirname(this.fileOf(id)), { recursive: true, mode: 0o700 });
    await replaceFile(this.fileOf(id), sealed);
    const piece = pieceOf(id, sealed);
    this.#known.set(id, piece);
    this.written.pieces++;
    this.written.bytes += sealed.length;
    return piece;
  }

  /** Whether the file is there in its full size; one that a killed backup left behind is read once. */
  async #there(id: string): Promise<Piece | undefined> {
    const known = this.#known.get(id);
    const size = (await fs.stat(this.fileOf(id)).catch(() => undefined))?.size;
    if (size === undefined) return undefined;
    if (known) return known.bytes === size ? known : undefined;
    try {
      const piece = pieceOf(id, await fs.readFile(this.fileOf(id)));
      await this.read(piece);
      this.#known.set(id, piece);
      return piece;
    } catch {
      return undefined;
    }
  }

  /** Whether all of them are there in their full size. */
  async has(pieces: readonly Piece[]): Promise<boolean> {
    for (const { id, bytes } of pieces)
      if ((await fs.stat(this.fileOf(id)).catch(() => undefined))?.size !== bytes) return false;
    return true;
  }

  /** Throws BackupFault unless all of them are there in their full size: found before anything is begun. */
  async demandThere(pieces: readonly Piece[]): Promise<void> {
    for (const piece of pieces) {
      const file = this.fileOf(piece.id);
      const size = (await fs.stat(file).catch(() => undefined))?.size;
      if (size === undefined) throw new BackupFault(`${file} is missing: ${WHAT_TO_DO}`);
      if (size !== piece.bytes)
        throw new BackupFault(`${file} has ${size} bytes instead of ${piece.bytes}: ${WHAT_TO_DO}`);
    }
  }

  /** Gives exactly the bytes that were kept, or throws BackupFault. */
  async read({ id }: Pick<Piece, 'id'>): Promise<Buffer> {
    const file = this.fileOf(id);
    const sealed = await fs.readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new BackupFault(`${file} cannot be read (${error.code}): ${WHAT_TO_DO}`);
    });
    try {
      const opened = open(sealed, this.#keys.sealing, id);
      const body = opened.subarray(1);
      return opened[0] === PACKED ? await unpack(body, { maxOutputLength: LARGEST }) : body;
    } catch {
      throw new BackupFault(`${file} was touched or is damaged: ${WHAT_TO_DO}`);
    }
  }

  async *readAll(pieces: readonly Pick<Piece, 'id'>[]): AsyncGenerator<Buffer> {
    for (const piece of pieces) yield await this.read(piece);
  }

  /** Removes what no backup needs; returns how many files. */
  async sweep(needed: ReadonlySet<string>): Promise<number> {
    let swept = 0;
    for (const shard of await fs.readdir(this.#folder).catch(() => []))
      for (const name of await fs.readdir(path.join(this.#folder, shard)))
        if (!needed.has(name)) {
          await fs.rm(path.join(this.#folder, shard, name), { force: true });
          swept++;
        }
    return swept;
  }
}

const WHAT_TO_DO =
  'bring this file back from a copy of the folder, or restore another backup (backup list). Nothing was changed.';

const pieceOf = (id: string, sealed: Buffer): Piece => ({
  id,
  bytes: sealed.length,
  sha256: createHash('sha256').update(sealed).digest('hex'),
});
