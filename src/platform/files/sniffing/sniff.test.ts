import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import { judgeName, usualEnding } from './kinds.ts';
import { sniff } from './sniff.ts';

const typeOf = async (bytes: Buffer) => {
  const { mediaType, isActive } = await sniff(bytes.length, async (from, to) => bytes.subarray(from, to));
  return isActive ? `${mediaType} (active)` : mediaType;
};
const hex = (digits: string, more = 200) =>
  Buffer.concat([Buffer.from(digits.replaceAll(' ', ''), 'hex'), Buffer.alloc(more)]);
const latin = (text: string, more = 0) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(more)]);

/** An archive as writers of office documents make it; `mimetype` is stored as it is. */
function zip(entries: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const listing: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const isStored = name === 'mimetype';
    const packed = isStored ? Buffer.from(text) : deflateRawSync(text);
    const head = Buffer.alloc(30);
    head.writeUInt32BE(0x50_4b_03_04);
    head.writeUInt16LE(isStored ? 0 : 8, 8);
    head.writeUInt32LE(crc32(text), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(text.length, 22);
    head.writeUInt16LE(name.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32BE(0x50_4b_01_02);
    head.copy(listed, 6, 4, 30);
    listed.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(name), packed);
    listing.push(listed, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x50_4b_05_06);
  end.writeUInt32LE(Buffer.concat(listing).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...listing, end]);
}

const office = (folder: string, more: Record<string, string> = {}) =>
  zip({ '[Content_Types].xml': '<Types/>', [`${folder}/document.xml`]: 'x'.repeat(100_000), ...more });

/** A compound file whose directory, of two sectors with another one between, names these streams. */
function compound(names: readonly string[], rootClass = ''): Buffer {
  const file = Buffer.alloc(512 * 5);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, 512, 1024);
  file.writeUInt32LE(3, 512 + 4);
  file.writeUInt32LE(0xff_ff_ff_fe, 512 + 12);
  for (const [place, name] of ['Root Entry', ...names].entries()) {
    const at = (place < 4 ? 1024 : 2048 - 512) + place * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(2 * name.length + 2, at + 64);
    if (place === 0) file.write(rootClass, at + 80, 'hex');
  }
  return file;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';

const samples: Readonly<Record<string, Readonly<Record<string, Buffer>>>> = {
  'pictures and papers': {
    'application/pdf': latin('%PDF-1.7\n1 0 obj', 50),
    'image/png': hex('89504e470d0a1a0a 0000000d49484452'),
    'image/jpeg': hex('ffd8ffe0 00104a464946'),
    'image/gif': latin('GIF89a', 20),
    'image/webp': latin('RIFF\x24\x00\x00\x00WEBPVP8 ', 20),
    'image/tiff': hex('4d4d002a 00000008'),
    'image/heic': latin('\0\0\0\x18ftypheic', 20),
    'image/vnd.dwg': latin('AC1032', 20),
    'application/rtf': latin('{\\rtf1\\ansi Bonjour}'),
  },
  'office documents': {
    [`${OOXML}.wordprocessingml.document`]: office('word'),
    [`${OOXML}.spreadsheetml.sheet`]: office('xl'),
    [`${OOXML}.presentationml.presentation`]: office('ppt'),
    'application/vnd.ms-word.document.macroEnabled.12 (active)': office('word', {
      'word/vbaProject.bin': 'x',
    }),
    'application/vnd.ms-excel.sheet.binary.macroEnabled.12 (active)': office('xl', {
      'xl/workbook.bin': 'x',
    }),
    'application/vnd.oasis.opendocument.text': zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': 'x',
    }),
    'application/vnd.oasis.opendocument.spreadsheet (active)': zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'Basic/Standard/Module1.xml': 'x',
    }),
    'application/epub+zip': zip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': 'x' }),
    'application/msword': compound(['1Table', 'Data', 'CompObj', 'WordDocument']),
    'application/vnd.ms-excel (active)': compound(['Workbook', '_VBA_PROJECT_CUR']),
    'application/vnd.ms-powerpoint': compound(['PowerPoint Document']),
    'application/vnd.ms-outlook': compound(['__properties_version1.0']),
    'application/x-ole-storage': compound(['Contents']),
    'application/x-msi (active)': compound(['Contents'], '84100c0000000000c000000000000046'),
  },
  'archives and recordings': {
    'application/zip': zip({ 'figures/one.txt': 'x' }),
    'application/java-archive (active)': zip({ 'META-INF/MANIFEST.MF': 'x', 'Main.class': 'x' }),
    'application/gzip': hex('1f8b0800'),
    'application/x-7z-compressed': hex('377abcaf271c'),
    'application/vnd.rar': latin('Rar!\x1a\x07\x01\x00', 20),
    'application/x-tar': Buffer.concat([Buffer.alloc(257), latin('ustar\0', 250)]),
    'video/mp4': latin('\0\0\0\x20ftypisom', 20),
    'video/quicktime': latin('\0\0\0\x14ftypqt  ', 20),
    'video/webm': latin('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm', 20),
    'audio/mpeg': hex('fffb9064'),
    'audio/wav': latin('RIFF\x24\x00\x00\x00WAVEfmt ', 20),
  },
  texts: {
    'text/plain; charset=utf-8': Buffer.from('霉菌毒素快速检测\nSneltest voor mycotoxinen'),
    'text/plain; charset=gb18030': hex('c3b9befab6becbd8bfeccbd9bcecb2e2', 0),
    'text/plain; charset=windows-1252': latin('Une m\xe9thode rapide de d\xe9pistage, valid\xe9e \xe0 Gand.'),
    'text/plain; charset=utf-16le': Buffer.concat([
      Buffer.from('fffe', 'hex'),
      Buffer.from('绿色通道', 'utf16le'),
    ]),
    'text/csv; charset=utf-8': Buffer.from('name;place\n"Molenhof; graan";Aalst\n江汉谷物;武汉\n'),
    'text/tab-separated-values; charset=utf-8': Buffer.from('name\tplace\na\tb\nc\td\n'),
    'application/json': Buffer.from('{"name": "绿色通道", "sides": ["cn", "be"]}'),
    'application/x-empty': Buffer.alloc(0),
    'application/octet-stream': hex('0102030405'),
  },
  'what must never run': {
    'text/html; charset=utf-8 (active)': Buffer.from('\n<!-- a page --><!DOCTYPE html><p>x'),
    'image/svg+xml; charset=utf-8 (active)': Buffer.from(
      '<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>',
    ),
    'application/xml; charset=utf-8 (active)': Buffer.from(
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>',
    ),
    'application/xhtml+xml; charset=utf-8 (active)': Buffer.from(
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"/>',
    ),
    'text/x-script; charset=utf-8 (active)': Buffer.from('#!/bin/sh\nrm -rf ~\n'),
    'application/x-elf (active)': fs.readFileSync(process.execPath).subarray(0, 100_000),
    'application/vnd.microsoft.portable-executable (active)': latin('MZ\x90\0\x03\0\0\0', 200),
    'application/x-mach-binary (active)': hex('cffaedfe07000001'),
    'application/java-vm (active)': hex('cafebabe00000041').subarray(0, 60),
    'application/x-ms-shortcut (active)': hex('4c0000000114020000000000c000000000000046'),
    'application/wasm (active)': hex('0061736d01000000'),
  },
};

describe('a content', () => {
  for (const [what, known] of Object.entries(samples))
    it(`shows what it is: ${what}`, async () => {
      const found = await Promise.all(Object.values(known).map(typeOf));

      assert.deepEqual(found, Object.keys(known));
    });

  it('is what it is whatever it pretends to be', async () => {
    assert.deepEqual(
      [
        await typeOf(latin('GIF89a=1;alert(document.cookie)')),
        await typeOf(Buffer.from('<SCRIPT>alert(1)</SCRIPT>')),
        await typeOf(Buffer.from('\ufeff  <svg onload=alert(1)>')),
        await typeOf(Buffer.from('Prose with <b>marks</b>, in a letter.')),
        await typeOf(office('word').subarray(0, 150)),
        await typeOf(compound(['WordDocument']).subarray(0, 600)),
        await typeOf(latin('PK')),
      ],
      [
        'image/gif',
        'text/html; charset=utf-8 (active)',
        'image/svg+xml; charset=utf-8 (active)',
        'text/plain; charset=utf-8',
        'application/zip',
        'application/x-ole-storage',
        'text/plain; charset=utf-8',
      ],
    );
  });

  it('ends a search in a directory that leads round in circles', async () => {
    const circling = compound(['Contents']);
    circling.writeUInt32LE(1, 512 + 4);

    assert.equal(await typeOf(circling), 'application/x-ole-storage');
  });

  it('fits its name, or does not', () => {
    const docx = `${OOXML}.wordprocessingml.document`;
    const judged = [
      [docx, '合作意向书.DOCX'],
      [docx, 'interest.pdf'],
      [docx, 'interest'],
      [docx, 'interest.v2'],
      ['text/plain; charset=utf-8', 'notes.md'],
      ['application/pdf', 'letter.pdf.exe'],
      ['application/pdf', 'letter.pdf.scr. '],
      ['application/pdf', 'letter.ｅｘｅ'],
      ['application/x-elf', 'letter.pdf'],
      ['application/pdf', 'archive.2026/letter'],
    ].map(([mediaType, name]) => judgeName({ mediaType: mediaType! }, name!));

    assert.deepEqual(judged, [
      'fits',
      'differs',
      'says nothing',
      'says nothing',
      'fits',
      'runs',
      'runs',
      'runs',
      'differs',
      'says nothing',
    ]);
    assert.deepEqual(
      [docx, 'text/csv; charset=gb18030', 'application/octet-stream'].map((mediaType) =>
        usualEnding({ mediaType }),
      ),
      ['docx', 'csv', undefined],
    );
  });
});
