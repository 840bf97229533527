import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOf } from './edtf.ts';

describe('a date of partial precision', () => {
  it('covers what it may mean', () => {
    assert.deepEqual(
      ['1979', '1979-11', '1979-11-23', '2004~', '2003/2004', '2000-02?', 'XXXX'].map((date) => spanOf(date)),
      [
        { from: '1979-01-01', until: '1979-12-31' },
        { from: '1979-11-01', until: '1979-11-30' },
        { from: '1979-11-23', until: '1979-11-23' },
        { from: '2004-01-01', until: '2004-12-31' },
        { from: '2003-01-01', until: '2004-12-31' },
        { from: '2000-02-01', until: '2000-02-29' },
        undefined,
      ],
    );
  });

  it('is refused with what is wrong with it', () => {
    assert.deepEqual(
      ['1979-13', '1979-02-30', '1948', '2101-01-01', '1900/1980', '2004/2003'].map((date) => spanOf(date)),
      [
        { fault: 'register.date-impossible' },
        { fault: 'register.date-impossible' },
        { fault: 'register.date-out-of-range' },
        { fault: 'register.date-out-of-range' },
        { fault: 'register.date-out-of-range' },
        { fault: 'register.date-backwards' },
      ],
    );
  });
});
