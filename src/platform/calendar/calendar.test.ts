import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayKind,
  daysBetween,
  type HolidayTable,
  isDay,
  today,
  utcDaysBetween,
  weekday,
  workingDaysBetween,
} from './index.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));

describe('a day', () => {
  it('comes again after some months, on the last one where it does not exist', () => {
    assert.deepEqual(
      [
        addMonths('2023-08-31', 6),
        addMonths('2024-02-29', 12),
        addMonths('2026-12-15', 1),
        addMonths('2026-01-31', 0),
      ],
      ['2024-02-29', '2025-02-28', '2027-01-15', '2026-01-31'],
    );
  });

  it('exists or does not', () => {
    const told = [
      '2024-02-29',
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '0000-00-00',
      'today',
      '2026-02-03T00:00',
    ];

    assert.deepEqual(told.map(isDay), [true, false, false, false, false, false, false]);
  });

  it('is reached and counted back whatever lies between: leap years, centuries, changes of the clock', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        assert.equal(daysBetween(day, addDays(day, count)), count);
        assert.equal(weekday(addDays(day, 7)), weekday(day));
      }),
    );
  });

  it('is counted between two instants as between the days that they are on', () => {
    const instants = fc.date({
      min: new Date('1960-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, instants, (from, to) => {
        assert.equal(utcDaysBetween(from, to), daysBetween(today(from, 'UTC'), today(to, 'UTC')));
      }),
    );
  });

  it('is another one in Shanghai than in Brussels when it is evening in Europe', () => {
    const evening = new Date('2026-11-22T20:00:00Z');

    assert.deepEqual(
      [today(evening, 'Europe/Brussels'), today(evening, 'Asia/Shanghai')],
      ['2026-11-22', '2026-11-23'],
    );
  });
});

describe('working days', () => {
  const table: HolidayTable = {
    announcedYears: new Set([2025, 2026]),
    daysOff: new Set(['2026-10-01', '2026-10-02']),
    makeUpDays: new Set(['2026-10-10']),
  };

  it('count forward as they count between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (from, count) => {
        const { day, certain } = addWorkingDays(table, from, count);

        assert.deepEqual(workingDaysBetween(table, from, day), { count, certain });
        assert.match(dayKind(table, day), /working$/);
      }),
    );
  });

  it('are certain only where every day between was announced', () => {
    assert.deepEqual(addWorkingDays(table, '2026-09-30', 6), { day: '2026-10-10', certain: true });
    assert.deepEqual(workingDaysBetween(table, '2026-12-30', '2027-01-04'), { count: 3, certain: false });
  });
});
