import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fuse } from './fuse.ts';

const scores = fc.array(
  fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true })),
  {
    minLength: 1,
    maxLength: 20,
  },
);

describe('both views of a translation in one score', () => {
  it('keep the mean of the first, whatever the scale of the second', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0.1, max: 10, noNaN: true }), (pairs, scale) => {
        const asked = Float64Array.from(pairs, ([score]) => score);
        const echoed = Float64Array.from(pairs, ([, score]) => score);
        const spread = new Set(echoed).size > 1 && Math.max(...echoed) - Math.min(...echoed) > 1e-3;
        if (!spread || Math.max(...asked) - Math.min(...asked) < 1e-3) return;
        const one = fuse(asked, echoed);
        const other = fuse(
          asked,
          echoed.map((score) => score * scale),
        );
        one.forEach((score, i) => assert.ok(Math.abs(score - other[i]!) < 1e-6));
      }),
    );
  });

  it('let the first decide where the second says nothing', () => {
    assert.deepEqual([...fuse(Float64Array.of(2, 1), Float64Array.of(0, 0))], [1.4, 0.7]);
  });
});
