import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeReport } from './judge-landing.ts';
import { milestoneDays } from './milestones.ts';

describe('the milestones of a landing', () => {
  it('are due on the day of the month of the landing, or on its last one', () => {
    assert.deepEqual(
      ['2026-11-30', '2027-11-29', '2026-01-15'].map((day) => milestoneDays(day).map(({ dueOn }) => dueOn)),
      [
        ['2027-02-28', '2027-05-30', '2027-11-30'],
        ['2028-02-29', '2028-05-29', '2028-11-29'],
        ['2026-04-15', '2026-07-15', '2027-01-15'],
      ],
    );
  });

  it('take reports from two weeks before, of a firm that has landed, until the host has confirmed', () => {
    const asked = { state: 'landed', landedOn: '2026-01-15', months: 3, isConfirmed: false } as const;

    assert.deepEqual(judgeReport({ ...asked, today: '2026-04-01' }), []);
    assert.deepEqual(judgeReport({ ...asked, today: '2026-03-31', isConfirmed: true }), [
      { is: 'too-early', from: '2026-04-01' },
      { is: 'report-confirmed' },
    ]);
    assert.deepEqual(judgeReport({ ...asked, today: '2026-04-01', state: 'placed' }), [{ is: 'not-landed' }]);
  });
});
