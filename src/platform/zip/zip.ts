import { crc32 } from 'node:zlib';
import { dosTime, type Entry, packed } from './parts.ts';

interface Written {
  readonly name: Buffer;
  readonly when: number;
  readonly crc: number;
  readonly bytes: number;
  readonly at: number;
}

const VERSION_ZIP64 = 45;
/** Sizes follow the bytes; names are UTF-8. */
const FLAGS = 0x0808;
const STORED = 0;
const MOST = 0xff_ff_ff_ff;

/**
 * A ZIP64 archive as a stream (PKWARE APPNOTE 6.3.10): bytes are stored as they are, sizes and checksums follow them, so
 * nothing is ever held but the list of names. Documents are packed already; compressing them again would cost and gain little.
 */
export async function* zip(entries: Iterable<Entry> | AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let at = 0;
  for await (const { path, changedAt, open } of entries) {
    const name = Buffer.from(path);
    const when = dosTime(changedAt);
    const begins = at;
    const head = localHead(name, when);
    yield head;
    let crc = 0;
    let bytes = 0;
    for await (const part of open()) {
      crc = crc32(part, crc);
      bytes += part.length;
      yield part;
    }
    const tail = descriptor(crc, bytes);
    yield tail;
    at += head.length + bytes + tail.length;
    written.push({ name, when, crc, bytes, at: begins });
  }
  let size = 0;
  for (const one of written) {
    const line = centralLine(one);
    size += line.length;
    yield line;
  }
  yield ending(written.length, size, at);
}

/** The extra field says that the sizes behind the bytes have eight bytes each. */
function localHead(name: Buffer, when: number): Buffer {
  const extra = packed([2, 1], [2, 16], [8, 0], [8, 0]);
  const head = packed(
    [4, 0x04_03_4b_50],
    [2, VERSION_ZIP64],
    [2, FLAGS],
    [2, STORED],
    [4, when],
    [4, 0],
    [4, MOST],
    [4, MOST],
    [2, name.length],
    [2, extra.length],
  );
  return Buffer.concat([head, name, extra]);
}

const descriptor = (crc: number, bytes: number) =>
  packed([4, 0x08_07_4b_50], [4, crc], [8, bytes], [8, bytes]);

function centralLine({ name, when, crc, bytes, at }: Written): Buffer {
  const extra = packed([2, 1], [2, 24], [8, bytes], [8, bytes], [8, at]);
  const head = packed(
    [4, 0x02_01_4b_50],
    [2, VERSION_ZIP64],
    [2, VERSION_ZIP64],
    [2, FLAGS],
    [2, STORED],
    [4, when],
    [4, crc],
    [4, MOST],
    [4, MOST],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, MOST],
  );
  return Buffer.concat([head, name, extra]);
}

/** The end record of ZIP64, where it lies, and the end record that every program looks for. */
function ending(count: number, size: number, at: number): Buffer {
  const counted = Math.min(count, 0xff_ff);
  return Buffer.concat([
    packed([4, 0x06_06_4b_50], [8, 44], [2, VERSION_ZIP64], [2, VERSION_ZIP64], [4, 0], [4, 0]),
    packed([8, count], [8, count], [8, size], [8, at]),
    packed([4, 0x07_06_4b_50], [4, 0], [8, at + size], [4, 1]),
    packed(
      [4, 0x06_05_4b_50],
      [2, 0],
      [2, 0],
      [2, counted],
      [2, counted],
      [4, Math.min(size, MOST)],
      [4, MOST],
      [2, 0],
    ),
  ]);
}
