import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSheet as readIndependently } from 'read-excel-file/node';
import { openSource, type SourceItem } from '#platform/imports';
import { fileOf } from '#testing/imports';
import { csvCell, csvText } from './csv.ts';
import { type Cell, type Sheet, tableFile } from './index.ts';
import { cellXml, columnLetters } from './xlsx/cells.ts';
import { sheetName } from './xlsx/workbook.ts';

const madeAt = new Date('2026-11-27T05:00:00Z');

const sheetOf = (
  rows: Sheet['rows'],
  columns: Sheet['columns'] = [{ title: 'name' }, { title: 'value' }],
): Sheet => ({
  name: 'Cases: China/België',
  language: 'en',
  columns,
  rows,
});

async function bytesOf(sheet: Sheet, format: 'csv' | 'xlsx'): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of tableFile(sheet, { format, name: 'cases', madeAt }).stream) parts.push(part);
  return Buffer.concat(parts);
}

/** What the centre's own import makes of it: every value of every row, or the fault that it found. */
async function readBack(file: Buffer): Promise<unknown[][]> {
  const items: SourceItem[] = [];
  for await (const item of (await openSource(fileOf(file), 'xlsx')).items) items.push(item);
  return items.map((item) => ('fault' in item ? [item.fault.code] : Object.values(item.value as object)));
}

/** What has been seen to run in one spreadsheet or another, or to break one. */
const hostile = [
  "=cmd|' /C calc'!A0",
  '+32 2 555 55 55',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '\u00A0=1',
  '\u200B=1',
  '＝1+1',
  '＠x',
  'say "so", or; so',
  'two\nlines',
  '<c r="A1"><f>1</f></c> & ]]>',
  '_x0041_ and _x005F_',
  '东京 🌱',
];

describe('a table for spreadsheets', () => {
  it('holds every hostile text of a workbook as the text it is, in no formula and under no other name', async () => {
    const file = await bytesOf(sheetOf(hostile.map((text) => [text, 1])), 'xlsx');

    const independent = await readIndependently(fileOf(file), { trim: false });
    assert.deepEqual(
      independent.slice(1).map(([text]) => text),
      hostile,
    );
    const own = await readBack(file);
    assert.deepEqual(
      own.map(([text]) => text),
      hostile,
    );
  });

  it('gives numbers as numbers and days as days, and what does not fit as text', async () => {
    const columns = [
      { title: 'number', is: 'number' },
      { title: 'amount', is: 'amount', width: 12 },
      { title: 'day', is: 'day' },
    ] as const;
    const rows: Cell[][] = [
      [3, 90_000_000.5, '2026-11-27'],
      [-1.5, undefined, '1900-03-01'],
      [Number.NaN, 0, '0999-01-01'],
      ['7', '8', '2026-13-45'],
    ];
    const file = await bytesOf(sheetOf(rows, columns), 'xlsx');

    const read = await readIndependently(fileOf(file));

    assert.deepEqual(read.slice(1), [
      [3, 90_000_000.5, new Date('2026-11-27T00:00:00Z')],
      [-1.5, null, new Date('1900-03-01T00:00:00Z')],
      ['NaN', 0, '0999-01-01'],
      ['7', '8', '2026-13-45'],
    ]);
    assert.deepEqual((await readBack(file))[0], ['3', '90000000.5', '2026-11-27']);
  });

  it('cuts no letter in two, and puts a sign where a control stood', () => {
    const long = cellXml('A1', `${'x'.repeat(32_765)}🌱 and more`);

    assert.match(long, /xml:space="preserve">x{32765}…<\/t>/);
    assert.match(cellXml('A1', 'a\u0000b\u001Bc\uD800d\uFFFEe\rf'), />a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\nf</);
    assert.equal(cellXml('A1', undefined), '');
  });

  it('stays text for whoever opens a cell that looks like a formula and closes it again', () => {
    assert.deepEqual(
      ['=1', 'a=1', '\u3000＝1'].map((text) => /s="(\d)"/.exec(cellXml('B2', text))![1]),
      ['3', '2', '3'],
    );
  });

  it('names its sheet as every program takes it, and its columns beyond Z', () => {
    assert.deepEqual(
      [
        "Cases: [China]/'x'",
        "'quoted'",
        'History',
        '',
        '\u0000',
        'a'.repeat(40),
        `${'a'.repeat(30)}🌱`,
        '合作案',
      ].map(sheetName),
      ["Cases China 'x", 'quoted', 'Table', 'Table', 'Table', 'a'.repeat(31), 'a'.repeat(30), '合作案'],
    );
    assert.deepEqual([0, 25, 26, 701, 702].map(columnLetters), ['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('is read whole when it has none or thousands of rows', async () => {
    const many = Array.from({ length: 1_201 }, (_, number) => [`row ${number}`, number]);

    assert.deepEqual(await readIndependently(fileOf(await bytesOf(sheetOf([]), 'xlsx'))), [
      ['name', 'value'],
    ]);
    assert.deepEqual((await readIndependently(fileOf(await bytesOf(sheetOf(many), 'xlsx')))).slice(1), many);
  });
});

describe('a table as CSV', () => {
  it('runs in no spreadsheet, and keeps commas, quotes and lines', () => {
    assert.deepEqual(
      [
        '=1+1',
        ' =1',
        '+32',
        '-1',
        '@cmd',
        '\t=1',
        '\n=1',
        '＝1',
        '\u200B=1',
        'a=1',
        'say "so"',
        'a,b',
        undefined,
        12.5,
        -3,
      ].map(csvCell),
      [
        "'=1+1",
        "' =1",
        "'+32",
        "'-1",
        "'@cmd",
        '"\'\t\'=1"',
        '"\'\n\'=1"',
        "'＝1",
        "'\u200B=1",
        'a=1',
        '"say ""so"""',
        '"a,b"',
        '',
        '12.5',
        '-3',
      ],
    );
  });

  it('runs nothing either where a program splits at semicolons, tabs or lines instead of commas', () => {
    assert.deepEqual(['a;=1', 'a; =1', 'a\t+1', 'a\r\n@x', 'a;b'].map(csvCell), [
      '"a;\'=1"',
      '"a;\' =1"',
      '"a\t\'+1"',
      '"a\n\'@x"',
      '"a;b"',
    ]);
  });

  it('begins with the mark by which Excel knows UTF-8, headings first', async () => {
    assert.equal(
      csvText([
        ['年', 'x'],
        [2010, '中文'],
      ]),
      '\uFEFF年,x\r\n2010,中文\r\n',
    );
    assert.equal(String(await bytesOf(sheetOf([['=a', 1]]), 'csv')), "\uFEFFname,value\r\n'=a,1\r\n");
  });
});
