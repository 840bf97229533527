import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSheet as readIndependently } from 'read-excel-file/node';
import { openSource, type SourceItem } from '../index.ts';
import { fileOf, workbookOf, zipOf } from '../testing.ts';

async function read(workbook: Buffer): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of (await openSource(fileOf(workbook), 'xlsx')).items) items.push(item);
  return items;
}

const brief = (items: SourceItem[]) =>
  items.map((item) =>
    'fault' in item
      ? [item.line, item.fault.code, item.fault.path ?? '', ...(item.ends ? ['ends'] : [])]
      : [item.line, ...Object.values(item.value as object)],
  );

const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const header = `<row r="1">${cell('A1', 'name')}${cell('B1', 'value')}</row>`;
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>';

describe('a spreadsheet', () => {
  const rows =
    header +
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1.5</v></c></row>' +
    '<row r="4"><c r="B4" t="b"><v>1</v></c></row>' +
    '<row r="5"><c r="A5" s="1"><v>46348</v></c><c r="B5" s="2"><v>46348.5</v></c></row>' +
    `<row r="6">${cell('A6', 'a &amp; b &#x4e2d;&#38;lt;')}<c r="B6"/></row>`;
  const strings =
    '<sst><si><r><t>东</t></r><rPh sb="0" eb="1"><t>ヒガシ</t></rPh><r><t>京</t></r></si></sst>';
  const workbook = workbookOf(rows, { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles });

  it('gives texts, numbers, days and truth as the cells show them, by the row of the sheet', async () => {
    assert.deepEqual(brief(await read(workbook)), [
      [2, '东京', '1.5'],
      [4, '', 'true'],
      [5, '2026-11-22', '2026-11-22T12:00:00'],
      [6, 'a & b 中&lt;', ''],
    ]);
  });

  it('is read as an independent reader reads it', async () => {
    const independent = await readIndependently(fileOf(workbook));

    assert.deepEqual(independent[1], ['东京', 1.5]);
    assert.deepEqual(
      independent[4]?.map((value) => (value as unknown as Date).toISOString()),
      ['2026-11-22T00:00:00.000Z', '2026-11-22T12:00:00.000Z'],
    );
  });

  it('refuses formulas and errors by cell, and reads the other rows', async () => {
    const formulas = workbookOf(
      `${header}<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>` +
        '<row r="3"><c r="B3" t="str"><f ca="1">HYPERLINK("http://x")</f></c></row>' +
        '<row r="4"><c r="B4"><f t="shared" si="0"/><v>3</v></c></row>' +
        `<row r="5"><c r="A5" t="e"><v>#REF!</v></c></row><row r="6">${cell('A6', 'fine')}</row>`,
    );

    assert.deepEqual(brief(await read(formulas)), [
      [2, 'imports.formula', 'A2'],
      [3, 'imports.formula', 'B3'],
      [4, 'imports.formula', 'B4'],
      [5, 'imports.cell-error', 'A5'],
      [6, 'fine', ''],
    ]);
  });

  it('refuses control characters that Excel hides in its own escapes', async () => {
    const hidden = workbookOf(`${header}<row r="2">${cell('A2', 'a_x0007_b')}</row>`);

    assert.deepEqual(brief(await read(hidden)), [[2, 'imports.control-character', 'name']]);
  });

  it('stops unpacking a bomb at the limit', async () => {
    const bomb = workbookOf('', { 'xl/sharedStrings.xml': Buffer.alloc(80 * 1_048_576, 'x').toString() });

    assert.deepEqual(brief(await read(bomb)), [[1, 'imports.too-large', '', 'ends']]);
  });

  it('does not spend for ever on tags that never close', async () => {
    const before = process.threadCpuUsage();

    const items = await read(workbookOf(`${header}${'<row r="2"><c r="A2" '.repeat(500_000)}`));

    assert.deepEqual(brief(items), []);
    assert.ok(process.threadCpuUsage(before).user < 3_000_000);
  });

  it('refuses a cell far outside any table without filling the gap', async () => {
    const far = workbookOf(`${header}<row r="1048576">${cell('XFD1048576', 'x')}</row>`);

    assert.deepEqual(brief(await read(far)), [[1_048_576, 'imports.cell-count', 'XFD1048576']]);
  });

  it('says what is wrong with a file that is no workbook', async () => {
    const damaged = workbookOf(header);
    const faults = async (file: Buffer) => brief(await read(file)).map(([, code]) => code);

    assert.deepEqual(await faults(Buffer.from('name,value\n')), ['imports.not-a-workbook']);
    assert.deepEqual(await faults(Buffer.alloc(0)), ['imports.empty']);
    assert.deepEqual(await faults(Buffer.from('d0cf11e0a1b11ae1', 'hex')), ['imports.old-format']);
    assert.deepEqual(await faults(damaged.subarray(0, damaged.length - 40)), ['imports.damaged']);
    assert.deepEqual(await faults(zipOf({ 'word/document.xml': '<w/>' })), ['imports.not-a-workbook']);
    assert.deepEqual(await faults(workbookOf('')), ['imports.no-header']);
  });
});
