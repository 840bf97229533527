import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cellOf, spreadsheet } from './spreadsheet.ts';

it('a cell runs in no spreadsheet, and keeps commas, quotes and lines', () => {
  assert.deepEqual(
    ['=1+1', ' =1', '+32', '-1', '@cmd', '\t=1', '\n=1', 'a=1', 'say "so"', 'a,b', undefined, 12.5, -3].map(
      cellOf,
    ),
    [
      "'=1+1",
      "' =1",
      "'+32",
      "'-1",
      "'@cmd",
      "'\t=1",
      '"\'\n=1"',
      'a=1',
      '"say ""so"""',
      '"a,b"',
      '',
      '12.5',
      '-3',
    ],
  );
  assert.equal(
    spreadsheet([
      ['年', 'x'],
      [2010, '中文'],
    ]),
    '\uFEFF年,x\r\n2010,中文\r\n',
  );
});
