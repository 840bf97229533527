import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareAmounts, formatMoney } from './index.ts';

describe('money', () => {
  it('is written with the code first, as the reader counts', () => {
    assert.equal(formatMoney({ amount: '2500000', currency: 'EUR' }, 'nl-BE'), 'EUR\u00a02.500.000');
    assert.equal(formatMoney({ amount: '2500000', currency: 'CNY' }, 'zh-CN'), 'CNY\u00a02,500,000');
  });

  it('compares amounts beyond the precision of a floating-point number', () => {
    assert.equal(compareAmounts('99999999999999.99', '99999999999999.98'), 1);
    assert.equal(compareAmounts('10', '10.00'), 0);
    assert.equal(compareAmounts('9.5', '10'), -1);
  });
});
