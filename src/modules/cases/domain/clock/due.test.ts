import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, dayKind, daysBetween, workingDaysBetween } from '#platform/calendar';
import { corridor } from '../../testing.ts';
import { daysLeft, dueFrom, isOverdue, overdueBefore } from './due.ts';

const [one, other] = corridor.sides;
const sides = [one, other];
/** It is the same day on both sides then, whatever the clocks do in spring and autumn. */
const noonOf = (day: Day) => new Date(`${day}T12:00:00Z`);

const anyInstant = fc
  .integer({ min: Date.parse('2024-01-01T00:00:00Z'), max: Date.parse('2027-11-30T00:00:00Z') })
  .map((time) => new Date(time));

describe('the clock of a side', () => {
  for (const side of sides)
    it(`counts working days of ${side.code} alone, over 2024–2027`, () => {
      fc.assert(
        fc.property(anyInstant, fc.integer({ min: 1, max: 40 }), (instant, days) => {
          const { day, due } = dueFrom(side, instant, days);
          assert.equal(workingDaysBetween(side.holidays, day, due).count, days);
          assert.ok(dayKind(side.holidays, due).endsWith('working'), `${due} is worked`);
          assert.equal(daysLeft(side, due, instant).days, days);
        }),
        { numRuns: 500 },
      );
    });

  it('is late when a working day after the last one has begun there, and not before', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.constantFrom(...sides),
        fc.integer({ min: 1, max: 20 }),
        (instant, side, days) => {
          const { day, due } = dueFrom(side, instant, days);
          let next = addDays(due, 1);
          while (!dayKind(side.holidays, next).endsWith('working')) next = addDays(next, 1);
          for (let passed = 0; passed <= daysBetween(day, next); passed++) {
            const today = addDays(day, passed);
            assert.equal(isOverdue(side, due, noonOf(today)), today >= next, `${due} on ${today}`);
            assert.equal(due < overdueBefore(side, noonOf(today)), today >= next, `a list on ${today}`);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  const cases = [
    ['cn', 'over the National Day holiday of 2026', '2026-09-30T02:00:00Z', 3, '2026-10-10'],
    ['be', 'the same days in Belgium', '2026-09-30T02:00:00Z', 3, '2026-10-05'],
    ['be', 'over the day of 21 July', '2026-07-20T08:00:00Z', 2, '2026-07-23'],
  ] as const;
  for (const [code, what, from, days, due] of cases)
    it(`${days} days of ${code} ${what} end on ${due}`, () => {
      const side = sides.find((found) => found.code === code)!;
      assert.equal(dueFrom(side, new Date(from), days).due, due);
    });

  it('begins the day where the ball lies: late in the evening in Brussels it is tomorrow in Wuhan', () => {
    const late = new Date('2026-11-26T20:00:00Z');
    assert.deepEqual(sides.map((side) => dueFrom(side, late, 1).day).toSorted(), [
      '2026-11-26',
      '2026-11-27',
    ]);
  });
});
