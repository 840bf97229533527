import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSource } from './index.ts';
import { fileOf } from './testing.ts';

describe('TSV', () => {
  it('takes quotes for what they are, and says where cells are too many', async () => {
    const read = [];
    for await (const item of (await openSource(fileOf('a\tb\n")\t"x"\n\n1\t2\t3\n'), 'tsv')).items)
      read.push(item);

    assert.deepEqual(
      read.map((item) => ('fault' in item ? [item.line, item.fault.code] : [item.line, item.value])),
      [
        [2, { a: '")', b: '"x"' }],
        [4, 'imports.cell-count'],
      ],
    );
  });
});
