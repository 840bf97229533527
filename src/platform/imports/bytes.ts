import { createHash } from 'node:crypto';
import fs from 'node:fs';
import zlib from 'node:zlib';

/** The bytes themselves are broken: what follows cannot be known. */
export class Damage extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

// Compressed text may be a thousand times smaller than what it holds, so a small piece bounds what one step can inflate.
const PIECE = 16_384;

export interface ByteCounter {
  bytes: number;
}

/** The bytes of a file, unpacked when they are gzip (by their first two bytes, whatever the name says). */
export async function* readBytes(file: string, counter: ByteCounter): AsyncGenerator<Buffer> {
  const pieces = countedPieces(file, counter);
  try {
    const first = await pieces.next();
    if (first.done) return;
    const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
    const all = startingWith(first.value, pieces);
    yield* isGzip ? unpacked(all) : all;
  } finally {
    // Whoever stops at the first piece has not reached the rest, and nobody else would close the file.
    await pieces.return(undefined);
  }
}

async function* countedPieces(file: string, counter: ByteCounter): AsyncGenerator<Buffer> {
  for await (const piece of piecesOf(file, PIECE)) {
    counter.bytes += piece.length;
    yield piece;
  }
}

/** Every piece comes in the same buffer: whoever keeps bytes beyond its turn copies them. */
async function* piecesOf(file: string, size: number): AsyncGenerator<Buffer> {
  const handle = await fs.promises.open(file);
  try {
    const buffer = Buffer.allocUnsafeSlow(size);
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/**
 * Gives out what was unpacked before it fails. A plain pipeline would drop that last part,
 * and the report could not name the line at which a truncated file breaks off.
 */
async function* unpacked(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = zlib.createGunzip();
  let out: Buffer[] = [];
  let failure: NodeJS.ErrnoException | undefined;
  gunzip.on('data', (chunk: Buffer) => out.push(chunk));
  gunzip.on('error', (error) => (failure = error));
  // After a failure the callback of a write never comes, only the end does.
  const closed = new Promise<void>((done) => gunzip.on('close', done));
  const taken = () => {
    const ready = out;
    out = [];
    return ready;
  };
  for await (const piece of pieces) {
    await Promise.race([closed, new Promise((done) => gunzip.write(piece, done))]);
    yield* taken();
    if (failure) throw damageOf(failure);
  }
  gunzip.end();
  await closed;
  yield* taken();
  if (failure) throw damageOf(failure);
}

const damageOf = (failure: NodeJS.ErrnoException) =>
  failure.code === 'Z_BUF_ERROR'
    ? new Damage(
        'cut-off',
        'The compressed file breaks off here: it was not copied or downloaded to its end.',
      )
    : new Damage('damaged', `The compressed file is damaged from here on (${failure.message}).`);

/** SHA-256 of a file, without holding it in memory. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(file, 1_048_576)) hash.update(piece);
  return hash.digest('hex');
}
