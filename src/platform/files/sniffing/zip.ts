import { active, inert, type Kind } from './kinds.ts';
import type { ReadAt } from './read-at.ts';

const LONGEST_END = 22 + 65_535;
const MOST_LISTING = 4 * 1024 * 1024;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const offices = [
  {
    folder: 'word/',
    plain: `${OFFICE}.wordprocessingml.document`,
    macros: 'application/vnd.ms-word.document.macroEnabled.12',
  },
  {
    folder: 'xl/',
    plain: `${OFFICE}.spreadsheetml.sheet`,
    macros: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  },
  {
    folder: 'ppt/',
    plain: `${OFFICE}.presentationml.presentation`,
    macros: 'application/vnd.ms-powerpoint.presentation.macroEnabled.12',
  },
  {
    folder: 'visio/',
    plain: 'application/vnd.ms-visio.drawing',
    macros: 'application/vnd.ms-visio.drawing.macroEnabled.12',
  },
] as const;

/** A ZIP archive, or one of the formats that are one, by what its listing names. */
export async function kindOfZip(head: Buffer, bytes: number, readAt: ReadAt): Promise<Kind> {
  const names = await namesIn(bytes, readAt);
  const has = (test: (name: string) => boolean): boolean => names.some(test);
  const declared = declaredType(head);
  if (declared) return { mediaType: declared, isActive: has((name) => /^(Basic|Scripts)\//.test(name)) };
  if (has((name) => name === '[Content_Types].xml')) return kindOfOffice(names);
  if (has((name) => name === 'AndroidManifest.xml')) return active('application/vnd.android.package-archive');
  if (has((name) => name === 'META-INF/MANIFEST.MF')) return active('application/java-archive');
  return inert('application/zip');
}

function kindOfOffice(names: readonly string[]): Kind {
  const office = offices.find(({ folder }) => names.some((name) => name.startsWith(folder)));
  if (!office) return inert('application/zip');
  if (names.includes('xl/workbook.bin'))
    return active('application/vnd.ms-excel.sheet.binary.macroEnabled.12');
  const hasMacros = names.some((name) => /vbaProject[^/]*[.]bin$/i.test(name));
  return hasMacros ? active(office.macros) : inert(office.plain);
}

const ENTRY = 0x50_4b_03_04;
const END = 0x50_4b_05_06;

/** An archive without entries has its end alone. */
export const isZip = (head: Buffer): boolean =>
  head.length >= 22 && [ENTRY, END].includes(head.readUInt32BE());

/** OpenDocument and EPUB say what they are in an entry that comes first and is not compressed. */
function declaredType(head: Buffer): string | undefined {
  if (head.length < 64 || head.toString('latin1', 30, 38) !== 'mimetype' || head.readUInt16LE(8) !== 0)
    return undefined;
  const from = 38 + head.readUInt16LE(28);
  const type = head.toString('latin1', from, from + Math.min(100, head.readUInt32LE(18)));
  return /^application\/[\w.+-]+$/.test(type) ? type : undefined;
}

/** The names in the listing at the end of the archive; none where there is no such listing. */
async function namesIn(bytes: number, readAt: ReadAt): Promise<string[]> {
  const from = Math.max(0, bytes - LONGEST_END);
  const end = await readAt(from, bytes);
  const at = end.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (at < 0 || at + 22 > end.length) return [];
  const [size, start] = [end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)];
  if (start >= bytes) return [];
  return entriesOf(await readAt(start, Math.min(bytes, start + Math.min(size, MOST_LISTING))));
}

function entriesOf(listing: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at + 46 <= listing.length && listing.readUInt32BE(at) === 0x50_4b_01_02;) {
    const [name, extra, comment] = [
      listing.readUInt16LE(at + 28),
      listing.readUInt16LE(at + 30),
      listing.readUInt16LE(at + 32),
    ];
    names.push(listing.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
