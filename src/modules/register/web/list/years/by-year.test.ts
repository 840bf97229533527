import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type KindInYear, lanesOf, stretchOf, yearsOf } from './by-year.ts';

const byYear: KindInYear[] = [
  { year: 1981, kind: 'body', number: 1 },
  { year: 2018, kind: 'event', number: 3 },
  { year: 2018, kind: 'agreement', number: 2 },
];

describe('the years of the register', () => {
  it('come the last first, with the kinds in their order', () =>
    assert.deepEqual(
      yearsOf(byYear).map(({ year, total, kinds }) => [year, total, kinds.map(({ kind }) => kind)]),
      [
        [2018, 5, ['agreement', 'event']],
        [1981, 1, ['body']],
      ],
    ));

  it('are drawn in one line for each kind that has some', () =>
    assert.deepEqual(lanesOf(byYear), ['agreement', 'body', 'event']));

  it('run from 1979, or from what began earlier', () => {
    assert.deepEqual(stretchOf(byYear), { first: 1979, last: 2018 });
    assert.deepEqual(stretchOf([{ year: 1971, kind: 'agreement', number: 1 }]), { first: 1971, last: 1980 });
    assert.deepEqual(stretchOf([]), { first: 1979, last: 1980 });
  });
});
