import { active, inert, type Kind } from './kinds.ts';
import type { ReadAt } from './read-at.ts';

export const COMPOUND_BEGINNING = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const ENTRY = 128;
/** Directories of real documents are far shorter; a chain that bites its own tail ends here. */
const MOST_SECTORS = 64;

const byStream: readonly (readonly [name: string, mediaType: string])[] = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
  ['VisioDocument', 'application/vnd.visio'],
  ['__properties_version1.0', 'application/vnd.ms-outlook'],
];

const MACROS = new Set(['Macros', '_VBA_PROJECT_CUR', 'VBA', '_VBA_PROJECT']);
/** The class of installer packages, in the root entry. */
const INSTALLER = '84100c0000000000c000000000000046';

/** A compound file, the form of office documents before 2007, by the streams in its directory. */
export async function kindOfCompound(head: Buffer, readAt: ReadAt): Promise<Kind> {
  const directory = await readDirectory(head, readAt);
  const names = new Set<string>();
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = directory.readUInt16LE(at + 64);
    if (length >= 2 && length <= 64) names.add(directory.toString('utf16le', at, at + length - 2));
  }
  if (directory.toString('hex', 80, 96) === INSTALLER) return active('application/x-msi');
  const [, mediaType] = byStream.find(([name]) => names.has(name)) ?? [];
  if (!mediaType) return inert('application/x-ole-storage');
  return { mediaType, isActive: [...MACROS].some((name) => names.has(name)) };
}

async function readDirectory(head: Buffer, readAt: ReadAt): Promise<Buffer> {
  if (head.length < 512) return Buffer.alloc(0);
  const sectorBytes = head.readUInt16LE(30) === 12 ? 4096 : 512;
  const read = (sector: number) => readAt((sector + 1) * sectorBytes, (sector + 2) * sectorBytes);
  const parts: Buffer[] = [];
  let sector = head.readUInt32LE(48);
  while (sector < 0xff_ff_ff_fa && parts.length < MOST_SECTORS) {
    parts.push(await read(sector));
    sector = await next(sector);
  }
  return Buffer.concat(parts);

  /** Where the chain goes on, as the allocation table says; its first 109 sectors are named in the head. */
  async function next(after: number): Promise<number> {
    const perSector = sectorBytes / 4;
    const table = Math.floor(after / perSector);
    if (table >= 109) return 0xff_ff_ff_fe;
    const entries = await read(head.readUInt32LE(76 + 4 * table));
    const at = (after % perSector) * 4;
    return at + 4 <= entries.length ? entries.readUInt32LE(at) : 0xff_ff_ff_fe;
  }
}
