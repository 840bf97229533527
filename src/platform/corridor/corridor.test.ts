import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { addWorkingDays, dayKind, workingDaysBetween } from '#platform/calendar';
import { readCorridor } from './index.ts';

const corridor = readCorridor(path.resolve(import.meta.dirname, '../../../packs/corridors/cn-be'));
const [china, belgium] = corridor.sides.map(({ holidays }) => holidays) as [never, never];

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
