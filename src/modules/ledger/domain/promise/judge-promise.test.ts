import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#platform/calendar';
import { type Clause, checkpoints, type Figure, judgePromise } from './judge-promise.ts';

/** At least 15 % of a capital of 100, over twelve years. */
const fund: Clause = {
  towardsSide: 'be',
  target: { is: 'share', share: 0.15, of: 100 },
  from: '2004-11-18',
  until: '2016-11-17',
  every: 'year',
};
const year = (number: number, value: number, towards = 'be'): Figure => ({
  from: `${2003 + number}-11-18`,
  until: `${2004 + number}-11-17`,
  towards,
  value,
});
const states = (figures: readonly Figure[], days: readonly string[], clause = fund) =>
  days.map((day) => judgePromise(clause, figures, day).state);

describe('a promise', () => {
  it('has not begun, is not known, and is at risk from the end of its first year of nothing', () => {
    const nothing = [1, 2, 3, 4, 5, 6].map((number) => year(number, 0));

    assert.deepEqual(
      states(nothing, ['2004-11-17', '2004-11-18', '2005-11-17', '2005-11-18', '2010-11-18']),
      ['not-begun', 'not-known', 'not-known', 'at-risk', 'at-risk'],
    );
    assert.deepEqual(judgePromise(fund, nothing, '2010-11-18'), {
      state: 'at-risk',
      reached: 0,
      total: 0,
      target: 15,
      knownUntil: '2010-11-17',
      expected: 7.5,
    });
  });

  it('is unproven, not broken, when its time ran out and nobody said what became of the rest', () => {
    const half = [1, 2, 3, 4, 5, 6].map((number) => year(number, 0));
    const whole = [...half, ...[7, 8, 9, 10, 11, 12].map((number) => year(number, 1))];

    assert.deepEqual(states(half, ['2016-11-17', '2016-11-18', '2026-11-27']), [
      'at-risk',
      'unproven',
      'unproven',
    ]);
    assert.deepEqual(states(whole, ['2016-11-17', '2016-11-18']), ['at-risk', 'broken']);
  });

  it('is kept as soon as so much is reached, and stays so', () => {
    assert.deepEqual(states([year(1, 14.99), year(2, 0.01)], ['2005-11-18', '2006-11-18', '2030-01-01']), [
      'on-course',
      'kept',
      'kept',
    ]);
  });

  it('does not count what came after its last day, nor what went the other way', () => {
    assert.deepEqual(
      states([...[1, 2, 3].map((n) => year(n, 90, 'cn')), year(13, 50)], ['2008-11-18', '2018-01-01']),
      ['at-risk', 'unproven'],
    );
  });

  it('of a share of what is recorded is judged by what is recorded', () => {
    const share: Clause = {
      ...fund,
      target: { is: 'share', share: 0.4 },
      from: '2024-01-01',
      until: '2025-12-31',
      every: 'quarter',
    };
    const quarter = (until: string, be: number, cn: number): Figure[] => [
      { from: until, until, towards: 'be', value: be },
      { from: until, until, towards: 'cn', value: cn },
    ];

    assert.deepEqual(
      [
        judgePromise(share, [], '2024-04-01').state,
        judgePromise(share, quarter('2024-03-31', 4, 6), '2024-04-01').state,
        judgePromise(share, quarter('2024-03-31', 3, 6), '2024-04-01').state,
        judgePromise(share, quarter('2024-03-31', 4, 6), '2024-07-01').state,
        judgePromise(share, quarter('2025-12-31', 4, 6), '2026-01-01').state,
        judgePromise(share, quarter('2025-12-31', 3, 6), '2026-01-01').state,
      ],
      ['not-known', 'on-course', 'at-risk', 'not-known', 'kept', 'broken'],
    );
  });

  it('is looked at after every stretch, the last one cut at its end', () => {
    const odd: Clause = { ...fund, from: '2024-01-31', until: '2024-05-10', every: 'month' };

    assert.deepEqual(checkpoints(odd, '2030-01-01'), [
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-11',
    ]);
    assert.deepEqual(checkpoints(odd, '2024-04-29'), ['2024-02-29', '2024-03-31']);
  });

  it('is never worse for more, whatever the figures', () => {
    const rank = ['unproven', 'broken', 'at-risk', 'not-known', 'on-course', 'kept'];
    const figures = fc.array(
      fc.record({
        start: fc.integer({ min: 0, max: 4_600 }),
        length: fc.integer({ min: 0, max: 400 }),
        value: fc.integer({ min: 0, max: 10 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        figures,
        fc.integer({ min: 1, max: 6_000 }),
        fc.integer({ min: 1, max: 20 }),
        (made, after, more) => {
          const given = made.map(({ start, length, value }): Figure => ({
            from: addDays(fund.from, start),
            until: addDays(fund.from, start + length),
            towards: 'be',
            value,
          }));
          const day = addDays(fund.from, after);
          const [before, then] = [given, given.map((one) => ({ ...one, value: one.value + more }))].map(
            (all) => rank.indexOf(judgePromise(fund, all, day).state),
          );
          assert.ok(then! >= before!);
        },
      ),
    );
  });
});
