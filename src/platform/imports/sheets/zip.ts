import zlib from 'node:zlib';

/** What keeps a workbook from being unpacked. */
export class ZipFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A workbook of this size already holds far more rows than an import by spreadsheet should. */
const LARGEST_UNPACKED = 64 * 1_048_576;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Unpacks the files of a zip archive whose names pass. The limit counts bytes as they come out,
 * so an archive that lies about its sizes (a zip bomb) ends at the limit as well.
 */
export function unzip(archive: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = LARGEST_UNPACKED;
  for (const entry of entriesOf(archive)) {
    if (!wanted(entry.name)) continue;
    const content = unpack(archive, entry, left);
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
}

interface Entry {
  name: string;
  method: number;
  isEncrypted: boolean;
  packedSize: number;
  offset: number;
}

function* entriesOf(archive: Buffer): Generator<Entry> {
  const end = findEnd(archive);
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY_MARK) throw damaged();
    const nameLength = archive.readUInt16LE(at + 28);
    yield {
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      packedSize: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

/** The directory stands at the end, before a comment of any length. */
function findEnd(archive: Buffer): number {
  const last = archive.length - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (archive.readUInt32LE(at) === END_MARK) return at;
  throw damaged();
}

const damaged = () => new ZipFault('damaged', 'The workbook is damaged or was not copied to its end.');

function unpack(
  archive: Buffer,
  { name, method, isEncrypted, packedSize, offset }: Entry,
  limit: number,
): Buffer {
  if (isEncrypted)
    throw new ZipFault('protected', 'The workbook is protected by a password: save it without one.');
  if (offset + 30 > archive.length) throw damaged();
  const from = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const packed = archive.subarray(from, from + packedSize);
  if (packed.length < packedSize || (method !== 0 && method !== 8)) throw damaged();
  if (method === 0 && packed.length > limit) throw tooLarge(name);
  try {
    return method === 0 ? packed : zlib.inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(name) : damaged();
  }
}

const tooLarge = (name: string) =>
  new ZipFault(
    'too-large',
    `The workbook unpacks to more than ${LARGEST_UNPACKED / 1_048_576} MiB (${name}): use CSV or JSON lines.`,
  );
