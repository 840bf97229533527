import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { dosTime, type Entry, packed } from './parts.ts';

const VERSION = 20;
/** Sizes follow the bytes; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const MOST = 0xff_ff_ff_ff;

interface Written {
  readonly name: Buffer;
  readonly when: number;
  readonly at: number;
  readonly crc: number;
  readonly bytes: number;
  readonly packedBytes: number;
}

/**
 * A compressed archive as a stream, in the plain form that every office program reads: no ZIP64, so at most 4 GiB, which is
 * refused rather than written wrongly.
 */
export async function* packedZip(entries: Iterable<Entry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let at = 0;
  for (const { path, changedAt, open } of entries) {
    const name = Buffer.from(path);
    const when = dosTime(changedAt);
    const head = packed(
      [4, 0x04_03_4b_50],
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATED],
      [4, when],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    );
    yield Buffer.concat([head, name]);
    const counted = { crc: 0, bytes: 0 };
    let packedBytes = 0;
    for await (const part of deflated(open(), counted)) {
      packedBytes += part.length;
      yield part;
    }
    const { crc, bytes } = counted;
    if (at + packedBytes > MOST || bytes > MOST) throw new Error('A packed archive holds at most 4 GiB.');
    yield packed([4, 0x08_07_4b_50], [4, crc], [4, packedBytes], [4, bytes]);
    written.push({ name, when, at, crc, bytes, packedBytes });
    at += head.length + name.length + packedBytes + 16;
  }
  const lines = Buffer.concat(written.map(centralLine));
  yield lines;
  yield packed(
    [4, 0x06_05_4b_50],
    [4, 0],
    [2, written.length],
    [2, written.length],
    [4, lines.length],
    [4, at],
    [2, 0],
  );
}

/** What comes is compressed as it comes; checksum and size are of what it was. */
function deflated(
  parts: AsyncIterable<Uint8Array>,
  counted: { crc: number; bytes: number },
): AsyncIterable<Uint8Array> {
  async function* watched() {
    for await (const part of parts) {
      counted.crc = crc32(part, counted.crc);
      counted.bytes += part.length;
      yield part;
    }
  }
  // A fault of either reaches whoever reads the last one; who stops reading ends both.
  return pipeline(Readable.from(watched(), { objectMode: false }), createDeflateRaw(), () => {});
}

function centralLine({ name, when, at, crc, bytes, packedBytes }: Written): Buffer {
  const head = packed(
    [4, 0x02_01_4b_50],
    [2, VERSION],
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [4, when],
    [4, crc],
    [4, packedBytes],
    [4, bytes],
    [2, name.length],
    [4, 0],
    [4, 0],
    [4, 0],
    [4, at],
  );
  return Buffer.concat([head, name]);
}
