import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Patience } from './patience.ts';

const after = (...tookMs: number[]): boolean => {
  const patience = new Patience(100);
  for (const one of tookMs) patience.learn(one);
  return patience.pays;
};

describe('patience', () => {
  it('pays at first, and while most come in time', () => {
    assert.equal(after(), true);
    assert.equal(after(80, 90, 20_000, 80, 90, 80), true);
  });

  it('pays no longer when most are late, and again when they come in time', () => {
    const late = Array.from({ length: 6 }, () => 1500);

    assert.equal(after(...late), false);
    assert.equal(after(...late, 20, 20, 20, 20, 20, 20), true);
  });
});
