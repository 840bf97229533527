import zlib from 'node:zlib';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { hostileText } from '../requests/hostile.ts';

/** One thing that happens to bytes. */
interface Change {
  readonly how: 'cut' | 'insert' | 'replace-word' | 'flip' | 'double' | 'drop' | 'fill';
  /** Where, as a share of the length. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom(
    'cut',
    'insert',
    'insert',
    'replace-word',
    'replace-word',
    'replace-word',
    'flip',
    'double',
    'drop',
    'fill',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  text: fc.oneof(
    hostileText,
    fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\t',
      '|',
      '<',
      '&',
      ']]>',
      '{',
      '}',
      '- ',
      ': ',
      '&a [*a]',
      '*x',
      '!!js',
      '\u0000',
    ),
  ),
});

const isWordByte = (byte: number | undefined): boolean =>
  byte !== undefined && (byte >= 128 || /[\w.-]/.test(String.fromCharCode(byte)));

/** The word, number or date that stands at a place. */
function wordAt(bytes: Buffer, place: number): [from: number, to: number] {
  let from = place;
  let to = place;
  while (from > 0 && isWordByte(bytes[from - 1])) from--;
  while (to < bytes.length && isWordByte(bytes[to])) to++;
  return [from, to];
}

const put = (bytes: Buffer, [from, to]: readonly [number, number], middle: Buffer) =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);

const changes: Readonly<Record<Change['how'], (bytes: Buffer, at: number, change: Change) => Buffer>> = {
  cut: (bytes, at) => bytes.subarray(0, at),
  insert: (bytes, at, { text }) => put(bytes, [at, at], Buffer.from(text)),
  'replace-word': (bytes, at, { text }) => put(bytes, wordAt(bytes, at), Buffer.from(text)),
  flip: (bytes, at, { length }) => put(bytes, [at, at + 1], Buffer.from([(bytes[at] ?? 0) ^ length])),
  double: (bytes, at, { length }) => put(bytes, [at, at], bytes.subarray(at, at + length * 10)),
  drop: (bytes, at, { length }) => put(bytes, [at, at + length], Buffer.alloc(0)),
  fill: (bytes, at, { length }) => put(bytes, [at, at + length], Buffer.alloc(length, 0xff)),
};

const changed = (bytes: Buffer, list: readonly Change[]): Buffer =>
  list.reduce((now, one) => changes[one.how](now, Math.floor(one.at * now.length), one), bytes);

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** Changes what is inside of an archive, so that it still opens. */
function changedInside(archive: Buffer, list: readonly Change[]): Buffer {
  const files = unzipSync(archive);
  const names = Object.keys(files);
  const name = names[list.length % names.length]!;
  files[name] = new Uint8Array(changed(Buffer.from(files[name]!), list));
  return Buffer.from(zipSync(files));
}

/** Contents made from sound ones by damage in a few places: within the text, within an archive, or of the packed bytes. */
export const mutated = (samples: readonly Buffer[]): fc.Arbitrary<Buffer> =>
  fc
    .record({
      sample: fc.constantFrom(...samples),
      list: fc.array(change, { maxLength: 5 }),
      how: fc.constantFrom('plain', 'plain', 'plain', 'inside', 'packed', 'packed-first'),
    })
    .map(({ sample, list, how }) => {
      if (how === 'packed') return zlib.gzipSync(changed(sample, list));
      if (how === 'packed-first') return changed(zlib.gzipSync(sample), list);
      if (isZip(sample) && how === 'inside') return changedInside(sample, list);
      return changed(sample, list);
    });
