import { active, inert, type Kind } from './kinds.ts';

/** Bytes by which a type begins: in hexadecimal digits, `..` for any byte. */
const signatures: readonly (readonly [beginning: string, kind: Kind])[] = [
  ['89504e470d0a1a0a', inert('image/png')],
  ['ffd8ff', inert('image/jpeg')],
  ['474946383761', inert('image/gif')],
  ['474946383961', inert('image/gif')],
  ['52494646........57454250', inert('image/webp')],
  ['52494646........57415645', inert('audio/wav')],
  ['52494646........41564920', inert('video/x-msvideo')],
  ['49492a00', inert('image/tiff')],
  ['4d4d002a', inert('image/tiff')],
  ['49492b00', inert('image/tiff')],
  ['4d4d002b', inert('image/tiff')],
  ['424d........00000000', inert('image/bmp')],
  ['4143313031', inert('image/vnd.dwg')],
  ['4143313032', inert('image/vnd.dwg')],
  ['4143313033', inert('image/vnd.dwg')],
  ['1f8b08', inert('application/gzip')],
  ['377abcaf271c', inert('application/x-7z-compressed')],
  ['526172211a07', inert('application/vnd.rar')],
  ['425a68..314159265359', inert('application/x-bzip2')],
  ['fd377a585a00', inert('application/x-xz')],
  ['28b52ffd', inert('application/zstd')],
  ['7b5c727466', inert('application/rtf')],
  ['494433', inert('audio/mpeg')],
  ['4f676753', inert('audio/ogg')],
  ['664c6143', inert('audio/flac')],
  ['7f454c46', active('application/x-elf')],
  ['feedface', active('application/x-mach-binary')],
  ['feedfacf', active('application/x-mach-binary')],
  ['cefaedfe', active('application/x-mach-binary')],
  ['cffaedfe', active('application/x-mach-binary')],
  ['0061736d', active('application/wasm')],
  ['4c0000000114020000000000c000000000000046', active('application/x-ms-shortcut')],
  ['49545346', active('application/vnd.ms-htmlhelp')],
  ['25215053', active('application/postscript')],
];

const patterns = signatures.map(([beginning, kind]) => ({
  bytes: beginning.match(/../g)!.map((byte) => (byte === '..' ? undefined : Number.parseInt(byte, 16))),
  kind,
}));

/** What the first bytes say, where they say it alone. */
export function bySignature(head: Buffer): Kind | undefined {
  const found = patterns.find(({ bytes }) =>
    bytes.every((byte, place) => byte === undefined || head[place] === byte),
  );
  return found?.kind ?? byStructure(head);
}

function byStructure(head: Buffer): Kind | undefined {
  const text = head.toString('latin1', 0, 1024);
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-\d/.test(text)) return inert('application/pdf');
  if (text.startsWith('MZ') && isBinary(head)) return active('application/vnd.microsoft.portable-executable');
  if (head.length >= 4 && head.readUInt32BE() === 0x1a_45_df_a3)
    return inert(text.includes('webm') ? 'video/webm' : 'video/x-matroska');
  if (head.length >= 8 && head.readUInt32BE() === 0xca_fe_ba_be) return byCafeBabe(head.readUInt32BE(4));
  if (text.startsWith('ftyp', 4)) return byBrand(text.slice(8, 12));
  if (head.toString('latin1', 257, 262) === 'ustar') return inert('application/x-tar');
  if (isMpegAudio(head)) return inert('audio/mpeg');
  return undefined;
}

const isBinary = (head: Buffer): boolean => head.subarray(0, 512).includes(0);

/** A number of architectures, or the version of a Java class: those began with 45. */
const byCafeBabe = (next: number): Kind =>
  active(next < 45 ? 'application/x-mach-binary' : 'application/java-vm');

/** The maker's mark in files of the ISO base media format. */
function byBrand(brand: string): Kind {
  if (/^(heic|heix|hevc|heim|mif1|msf1)$/.test(brand)) return inert('image/heic');
  if (/^avi[fs]$/.test(brand)) return inert('image/avif');
  if (brand === 'qt  ') return inert('video/quicktime');
  return inert(/^M4[AB]/.test(brand) ? 'audio/mp4' : 'video/mp4');
}

/** A frame of MPEG layer III: sync, no reserved version, bit rate or sampling rate. */
function isMpegAudio(head: Buffer): boolean {
  if (head.length < 4 || head[0] !== 0xff) return false;
  const [second, third] = [head[1]!, head[2]!];
  const isLayer3 = (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) === 0x02;
  const bitRate = third >> 4;
  return isLayer3 && bitRate !== 0 && bitRate !== 15 && (third & 0x0c) !== 0x0c;
}
