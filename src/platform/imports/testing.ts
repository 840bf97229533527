import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import zlib from 'node:zlib';

let folder: string | undefined;
let files = 0;

interface Damage {
  /** Compress, then leave off so many bytes. */
  readonly cutGzipBy?: number;
}

/** A file that is gone when the tests are over. */
export function fileOf(content: string | Buffer, { cutGzipBy }: Damage = {}): string {
  folder ??= fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-imports-'));
  const file = path.join(folder, `file-${++files}`);
  const bytes = Buffer.from(content);
  fs.writeFileSync(
    file,
    cutGzipBy === undefined ? bytes : zlib.gzipSync(bytes).subarray(0, -cutGzipBy || undefined),
  );
  return file;
}

after(() => folder && fs.rmSync(folder, { recursive: true, force: true }));

/** A workbook of the given files, packed as a zip archive would be. */
export function zipOf(entries: Record<string, string | Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const packed = zlib.deflateRawSync(Buffer.from(content));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(Buffer.byteLength(content.toString()), 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest workbook that holds the given rows, as XML of `<row>` elements. */
export const workbookOf = (rows: string, parts: Record<string, string> = {}): Buffer =>
  zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="One" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId7', 'worksheet', 'worksheets/sheet1.xml'],
    ]
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  });
