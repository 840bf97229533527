import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addWorkingDays, dayKind } from '#platform/calendar';
import fc from 'fast-check';
import { realCalendars } from '../../testing.ts';
import { afterWorkingDays, daysLater, onWorkingDay } from './working-calendar.ts';

const calendars = realCalendars();
const day = fc.integer({ min: -2000, max: 20_000 }).map((place) => addDays('2010-01-01', place));
const side = fc.constantFrom('cn' as const, 'be' as const);

describe('days found by their number', () => {
  it('are those that walking the calendar finds, also outside the counted decades', () => {
    fc.assert(
      fc.property(day, side, fc.nat(300), (from, chosen, count) => {
        const table = calendars[chosen];
        const walked = addWorkingDays(table, from, count);

        assert.deepEqual(afterWorkingDays(table, { day: from, isCertain: true }, count), {
          day: walked.day,
          isCertain: walked.certain,
        });
        assert.equal(daysLater({ day: from, isCertain: true }, count).day, addDays(from, count));
        const working = onWorkingDay(table, { day: from, isCertain: true });
        assert.ok(dayKind(table, working.day).endsWith('working'));
        for (let passed = from; passed < working.day; passed = addDays(passed, 1))
          assert.ok(dayKind(table, passed).endsWith('off'));
      }),
      { numRuns: 500 },
    );
  });

  it('say that a Chinese date is presumed as soon as a year that was not announced is crossed', () => {
    const last = { day: '2026-12-31', isCertain: true };

    assert.deepEqual(onWorkingDay(calendars.cn, last), last);
    assert.deepEqual(afterWorkingDays(calendars.cn, last, 1), { day: '2027-01-01', isCertain: false });
    assert.deepEqual(onWorkingDay(calendars.cn, { day: '2026-10-01', isCertain: true }), {
      day: '2026-10-08',
      isCertain: true,
    });
  });
});
