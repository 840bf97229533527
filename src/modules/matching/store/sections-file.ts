import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';

const MAGIC = 'green-channel-snapshot 1\n';
/** The file begins with the magic line, then length and checksum of the header in so many digits each. */
const DIGITS = 10;
/** A header names some thirty sections; one that claims to be longer is damage. */
const LONGEST_HEADER = 1_000_000;

interface Header {
  readonly about: unknown;
  readonly sections: readonly { readonly name: string; readonly length: number; readonly checksum: number }[];
}

/** Named bytes with something to say about them. */
export interface SectionsFile {
  readonly about: unknown;
  readonly sections: ReadonlyMap<string, Uint8Array>;
}

const checksumOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, piece) => crc32(piece, sum), 0);

/** Writes beside and renames: after a kill there is the old file or the new one, never half of one. */
export async function writeSections(
  file: string,
  about: unknown,
  sections: ReadonlyMap<string, readonly Uint8Array[]>,
): Promise<void> {
  const header: Header = {
    about,
    sections: [...sections].map(([name, pieces]) => ({
      name,
      length: pieces.reduce((sum, piece) => sum + piece.byteLength, 0),
      checksum: checksumOf(pieces),
    })),
  };
  const text = Buffer.from(JSON.stringify(header));
  const numbers = [text.length, crc32(text)].map((number) => String(number).padStart(DIGITS)).join('');
  const begin = Buffer.concat([Buffer.from(MAGIC + numbers), text]);
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.new`;
  const handle = await open(beside, 'w');
  try {
    for (const piece of [begin, ...[...sections.values()].flat()]) await writeWhole(handle, piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}

async function writeWhole(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.byteLength;) done += (await handle.write(piece, done)).bytesWritten;
}

/** Reads what `writeSections` wrote; undefined when there is no file, or when it is damaged or of another program. */
export async function readSections(file: string): Promise<SectionsFile | undefined> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const header = await readHeader(handle);
    if (!header) return undefined;
    const sections = new Map<string, Uint8Array>();
    for (const { name, length, checksum } of header.sections) {
      const bytes = await readBytes(handle, length);
      if (!bytes || crc32(bytes) !== checksum) return undefined;
      sections.set(name, bytes);
    }
    return { about: header.about, sections };
  } finally {
    await handle.close();
  }
}

async function readHeader(handle: FileHandle): Promise<Header | undefined> {
  const begin = Buffer.from((await readBytes(handle, MAGIC.length + 2 * DIGITS)) ?? []).toString('latin1');
  if (!begin.startsWith(MAGIC)) return undefined;
  const [length, checksum] = [0, DIGITS].map((at) =>
    Number(begin.slice(MAGIC.length + at, MAGIC.length + at + DIGITS)),
  );
  if (!length || length > LONGEST_HEADER) return undefined;
  const text = await readBytes(handle, length);
  if (!text || crc32(text) !== checksum) return undefined;
  return JSON.parse(Buffer.from(text).toString('utf8')) as Header;
}

/** The next bytes in memory of their own, so that typed arrays may lie in them; undefined when the file ends before. */
async function readBytes(handle: FileHandle, length: number): Promise<Uint8Array | undefined> {
  const size = (await handle.stat()).size;
  if (length > size) return undefined;
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length;) {
    const { bytesRead } = await handle.read(bytes, done, length - done);
    if (bytesRead === 0) return undefined;
    done += bytesRead;
  }
  return bytes;
}
