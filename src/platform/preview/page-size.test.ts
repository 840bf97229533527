import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageSize } from './page-size.ts';

describe('the size of a picture', () => {
  it('is that which was asked for, in the proportions of the page, within the limits', () => {
    const cases = [
      [[595, 842], 1200, { width: 1200, height: 1698 }],
      // A poster, a strip across and a strip down.
      [[14_400, 14_400], 4800, { width: 3000, height: 3000 }],
      [[14_400, 1], 1600, { width: 1600, height: 1 }],
      [[1, 14_400], 1600, { width: 1, height: 8000 }],
      [[595, 1e9], 1600, { width: 1, height: 7999 }],
      [[0, 842], 1200, undefined],
      [[595, 0], 1200, undefined],
      [[595, Number.NaN], 1200, undefined],
      [[-595, 842], 1200, undefined],
    ] as const;

    for (const [[width, height], wanted, size] of cases)
      assert.deepEqual(pageSize({ width, height }, wanted), size, `${width} × ${height}`);
  });
});
