import assert from 'node:assert/strict';
import { it } from 'node:test';
import { agreementFrom, outcomeFrom } from './agreement-from.ts';

const sides = { givingSide: 'cn', receivingSide: 'be' };
const filled = (fields: Record<string, string>) => (name: string) => fields[name] ?? '';

it('an agreement is read from its fields, and empty ones are not stated', () => {
  const fields = { kind: 'licence', direction: 'be', language: 'nl', signedOn: '2026-11-02' };

  assert.deepEqual(agreementFrom(filled(fields), sides), {
    kind: 'licence',
    givingSide: 'be',
    receivingSide: 'cn',
    isMutual: false,
    about: '',
    language: 'nl',
    signedOn: '2026-11-02',
    renewal: 'none',
    isConfidential: false,
  });
  const mutual = agreementFrom(filled({ ...fields, direction: 'mutual' }), sides);
  assert.deepEqual([mutual.givingSide, mutual.receivingSide, mutual.isMutual], ['cn', 'be', true]);
});

it('an amount is read as people of both sides write it', () => {
  const read = (amount: string) => outcomeFrom(filled({ amount, currency: 'EUR', jobs: '0' }), 'fr');

  assert.deepEqual(read('12 500,50').turnover, { amount: '12500.50', currency: 'EUR' });
  assert.deepEqual(read('800000').turnover, { amount: '800000', currency: 'EUR' });
  assert.equal(read('').turnover, undefined);
  assert.equal(read('').jobs, 0);
  assert.ok(!('products' in read('')));
});
