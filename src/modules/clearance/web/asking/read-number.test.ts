import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAmbiguous, readNumber } from './read-number.ts';

describe('a typed number', () => {
  it('is read as any of the four languages writes it', () => {
    const written = {
      '30': 30,
      '24.5': 24.5,
      '24,5': 24.5,
      '1 200 000': 1_200_000,
      '1.200.000': 1_200_000,
      '1,200,000.50': 1_200_000.5,
      '1.200.000,5': 1_200_000.5,
      '12 500': 12_500,
    };

    for (const [text, number] of Object.entries(written)) assert.equal(readNumber(text), number, text);
  });

  it('is not guessed at', () => {
    for (const text of ['', '-1', '1..2', '1e3', 'ten', '12.34.56', '30 %'])
      assert.equal(readNumber(text), undefined, text);
  });

  it('with one separator before three digits could be two numbers', () => {
    assert.deepEqual(['1.200', '24,500', '24.5', '1200', '1.200.000'].map(isAmbiguous), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
