import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { openSource, type SourceItem } from './index.ts';
import { fileOf } from './testing.ts';

async function read(text: string): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of (await openSource(fileOf(text), 'csv')).items) items.push(item);
  return items;
}

const brief = (items: SourceItem[]) =>
  items.map((item) =>
    'fault' in item
      ? [item.line, item.fault.code, ...(item.ends ? ['ends'] : [])]
      : [item.line, ...Object.values(item.value as object)],
  );

describe('CSV', () => {
  it('keeps quotes, delimiters and line ends inside cells, and the line where each record begins', async () => {
    const items = await read('name,text\r\n"Dupont, fils","says ""yes""\r\n\r\ntwice"\n\nplain,5" pipe\n');

    assert.deepEqual(items, [
      { line: 2, value: { name: 'Dupont, fils', text: 'says "yes"\n\ntwice' }, size: 29 },
      { line: 6, value: { name: 'plain', text: '5" pipe' }, size: 12 },
    ]);
  });

  it('takes the delimiter of the header, as Belgian spreadsheets write it', async () => {
    assert.deepEqual(brief(await read('a;b\n1,5;2\n')), [[2, '1,5', '2']]);
    assert.deepEqual(brief(await read('sep=;\na;b\n1;2\n')), [[3, '1', '2']]);
    assert.deepEqual(brief(await read('a\tb\n1\t\n')), [[2, '1', '']]);
  });

  it('refuses a row with too many cells or a misplaced quote and reads on', async () => {
    assert.deepEqual(brief(await read('a,b\n1,2,3\n"x"y,2\n"x""y",2,,\n')), [
      [2, 'imports.cell-count'],
      [3, 'imports.quote-misplaced'],
      [4, 'x"y', '2'],
    ]);
  });

  it('ends at a quote that is never closed, without guessing where the record was meant to end', async () => {
    assert.deepEqual(brief(await read('a,b\n1,2\n"open,2\n3,4\n')), [
      [2, '1', '2'],
      [3, 'imports.quote-not-closed', 'ends'],
    ]);
    assert.deepEqual(brief(await read(`a,b\n"${'x'.repeat(500_000)}\n`.padEnd(3_000_000, 'y\n'))), [
      [2, 'imports.quote-not-closed', 'ends'],
    ]);
  });

  it('needs a header that names each column once', async () => {
    assert.deepEqual(brief(await read('a,a\n1,2')), [[1, 'imports.column-twice', 'ends']]);
    assert.deepEqual(brief(await read('a,,b\n1,2')), [[1, 'imports.no-header', 'ends']]);
    assert.deepEqual(brief(await read('')), [[1, 'imports.empty', 'ends']]);
  });

  it('refuses control characters by column', async () => {
    const [item] = await read('a,b\n1,x\u0001\n');

    assert.deepEqual(item && 'fault' in item && [item.fault.code, item.fault.path], [
      'imports.control-character',
      'b',
    ]);
  });

  it('reads what any writer of RFC 4180 wrote, as an independent parser does', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '新', '"', ',', ';', '\n', ' ', 'é') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1 }), async (rows) => {
        const text = `one,two,three\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;

        const values = (await read(text)).map((item) => 'value' in item && item.value);

        assert.deepEqual(
          values,
          parse(text, { columns: true }).map((row) => ({ ...(row as object) })),
        );
      }),
      { numRuns: 100 },
    );
  });
});
