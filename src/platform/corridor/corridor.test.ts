import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { addDays, addWorkingDays, dayKind, type HolidayTable, workingDaysBetween } from '#platform/calendar';
import { readCorridor } from './index.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../packs/corridors/cn-be'));
const [china, belgium] = corridor.sides.map(({ holidays }) => holidays) as [HolidayTable, HolidayTable];

/** After J. Meeus, Astronomical Algorithms, chapter 8. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays(`${year}-03-28`, moon - sunday);
}

describe('the working days of both sides', () => {
  it('count a Chinese make-up Saturday as working and the long holiday as off', () => {
    assert.equal(dayKind(china, '2026-10-10'), 'working');
    assert.equal(dayKind(china, '2026-10-07'), 'off');
    assert.equal(dayKind(china, '2026-02-23'), 'off');
  });

  it('say that a year has not been announced rather than guess', () => {
    assert.equal(dayKind(china, '2027-02-08'), 'presumed-working');
    assert.deepEqual(addWorkingDays(china, '2026-12-31', 1), { day: '2027-01-01', certain: false });
  });

  it('know the Belgian holidays that move with Easter', () => {
    assert.equal(dayKind(belgium, '2026-04-06'), 'off');
    assert.equal(dayKind(belgium, '2026-05-14'), 'off');
    assert.equal(dayKind(belgium, '2026-07-21'), 'off');
    assert.equal(dayKind(belgium, '2026-07-11'), 'off');
    assert.equal(dayKind(belgium, '2026-07-10'), 'working');
  });

  it('have the ten legal holidays of Belgium in every year, by an Easter reckoned independently', () => {
    for (let year = 2000; year <= 2060; year++) {
      const easter = easterSunday(year);
      const moving = [1, 39, 50].map((days) => addDays(easter, days));
      const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map(
        (day) => `${year}-${day}`,
      );
      const known = [...belgium.daysOff].filter((day) => day.startsWith(`${year}-`));

      assert.deepEqual(known.toSorted(), [...new Set([...moving, ...fixed])].toSorted());
    }
  });

  it('have as many days off and make-up days in China as the three notices announce', () => {
    const ofYear = (days: ReadonlySet<string>, year: number) =>
      [...days].filter((day) => day.startsWith(`${year}-`));
    const counted = [2024, 2025, 2026].map((year) => [
      ofYear(china.daysOff, year).length,
      ofYear(china.makeUpDays, year).length,
    ]);

    assert.deepEqual(counted, [
      [1 + 8 + 3 + 5 + 1 + 3 + 7, 8],
      [1 + 8 + 3 + 5 + 3 + 8, 5],
      [3 + 9 + 3 + 5 + 3 + 3 + 7, 6],
    ]);
    for (const day of china.makeUpDays) assert.equal(dayKind(china, day), 'working', day);
  });

  it('pass over the National Day holiday: sent on 30 September, one working day later is 8 October', () => {
    assert.deepEqual(addWorkingDays(china, '2026-09-30', 1), { day: '2026-10-08', certain: true });
    assert.deepEqual(workingDaysBetween(china, '2026-09-30', '2026-10-08'), { count: 1, certain: true });
  });
});

describe('the corridor pack', () => {
  it('names two sides and every field in four languages', () => {
    assert.deepEqual(
      corridor.sides.map(({ code }) => code),
      ['cn', 'be'],
    );
    assert.equal(corridor.fields.length, 24);
  });
});
