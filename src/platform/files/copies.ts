import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import type { FilesSettings } from '#platform/config';
import { openKeyRing, UnusableKeys } from './keys/key-ring.ts';
import { unwrapKey } from './keys/wrap.ts';
import { placeOf } from './acts/deps.ts';
import { Folder } from './places/folder.ts';
import { ObjectMissing, type Place } from './places/place.ts';
import { S3Place } from './places/s3-place.ts';
import { objectSize, SEALED_PIECE } from './sealing/layout.ts';
import { openRange } from './sealing/open-range.ts';
import { Sealer, TamperedContent } from './sealing/sealer.ts';
import type { PlaceName } from './store/contents.ts';
import type { WholeContent } from './store/copies.ts';

/** Stored objects as they lie, sealed: what a backup takes and brings back. */
export interface Copies {
  readonly hasS3: boolean;
  /**
   * Hands over the sealed object in pieces of `SEALED_PIECE` while it proves genuine. Gives what is wrong with it, if anything:
   * what was handed over is then worth nothing, unless only its master key is missing.
   */
  take(content: WholeContent, keep: (piece: Buffer) => Promise<void>): Promise<CopyFault | undefined>;
  /** Puts the object where it belongs, durably; one of the same size that is there already stays. */
  bring(
    object: { place: PlaceName; id: string; bytes: number },
    pieces: AsyncIterable<Buffer>,
  ): Promise<void>;
  /** The ring as the text of a key file; undefined when there is none. */
  keysText(): Promise<string | undefined>;
}

export interface CopyFault {
  readonly kind: 'missing' | 'damaged' | 'closed';
  readonly says: string;
}

export function openCopies(settings: FilesSettings): Copies {
  const places: Partial<Record<PlaceName, Place>> = {
    folder: new Folder(settings.folder),
    ...(settings.s3 && { s3: new S3Place(settings.s3) }),
  };
  const ring = openKeyRing({ file: settings.masterKeyFile, given: settings.masterKeys });
  const keys = () =>
    ring.keys().catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
  return {
    hasS3: settings.s3 !== undefined,
    take: async (content, keep) => {
      const master = (await keys()).find(({ id }) => id === content.masterKey);
      const object = placeOf({ places }, content.place);
      return judged(async () => {
        const size = await object.size(content.id);
        if (size === undefined) throw new ObjectMissing(content.id);
        if (size !== objectSize(content.bytes))
          throw new TamperedContent(content.id, `it has ${size} bytes, not ${objectSize(content.bytes)}`);
        const cutter = new Cutter(SEALED_PIECE, keep);
        const sealed = object.get(content.id);
        if (master && content.wrapped) {
          const sealer = new Sealer(content.id, unwrapKey(content.wrapped, content.id, master));
          await prove(cutter.through(sealed), content, sealer);
          return cutter.end();
        }
        for await (const bytes of sealed) await cutter.take(bytes);
        await cutter.end();
        throw new UnusableKeys(`its master key ${content.masterKey} is missing: kept as it lies, unread`);
      });
    },
    bring: async ({ place, id, bytes }, pieces) => {
      const object = places[place] ?? places.folder!;
      if ((await object.size(id)) !== bytes) await put(object, { name: id, bytes }, pieces);
    },
    keysText: async () => {
      if (!settings.masterKeys) return fs.readFile(settings.masterKeyFile, 'utf8').catch(() => undefined);
      return `${settings.masterKeys.map((key) => key.replace(':', ' ')).join('\n')}\n`;
    },
  };
}

async function judged(work: () => Promise<void>): Promise<CopyFault | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const says = (error as Error).message;
    if (error instanceof ObjectMissing) return { kind: 'missing', says };
    if (error instanceof TamperedContent) return { kind: 'damaged', says };
    if (error instanceof UnusableKeys) return { kind: 'closed', says };
    // Neither the right master key nor an untouched row: the cipher cannot tell which.
    if (/unable to authenticate/.test(says)) return { kind: 'damaged', says: 'its key does not open' };
    throw error;
  }
}

async function prove(sealed: AsyncIterable<Uint8Array>, { id, bytes, sha256 }: WholeContent, sealer: Sealer) {
  const hash = createHash('sha256');
  for await (const plain of openRange(sealed, sealer, { range: { from: 0, to: bytes }, bytes }))
    hash.update(plain);
  if (hash.digest('hex') !== sha256) throw new TamperedContent(id, 'its checksum is another one');
}

/** Hands bytes over in pieces of one size, the last of them shorter. */
class Cutter {
  readonly #size: number;
  readonly #keep: (piece: Buffer) => Promise<void>;
  #parts: Uint8Array[] = [];
  #filled = 0;

  constructor(size: number, keep: (piece: Buffer) => Promise<void>) {
    this.#size = size;
    this.#keep = keep;
  }

  async *through(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const bytes of stream) {
      await this.take(bytes);
      yield bytes;
    }
  }

  async take(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + this.#size - this.#filled);
      this.#parts.push(part);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === this.#size) await this.end();
    }
  }

  async end(): Promise<void> {
    if (this.#filled === 0) return;
    const piece = Buffer.concat(this.#parts);
    [this.#parts, this.#filled] = [[], 0];
    await this.#keep(piece);
  }
}

async function put(
  place: Place,
  { name, bytes }: { readonly name: string; readonly bytes: number },
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  if (bytes <= SEALED_PIECE) {
    const parts: Buffer[] = [];
    for await (const piece of pieces) parts.push(piece);
    return place.put(name, Buffer.concat(parts));
  }
  const object = { name, token: await place.begin(name) };
  let number = 0;
  for await (const piece of pieces) await place.putPiece(object, number++, piece);
  await place.complete(object, { pieces: number, bytes });
}
