import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '#platform/calendar';
import { corridor } from '../../testing.ts';
import { boundsOf, groupOf } from './bounds.ts';
import { isWorkingMorning } from './morning.ts';

const sideOf = (code: string) => corridor.sides.find((side) => side.code === code)!;

describe('due days as a desk groups them', () => {
  const cases = [
    ['be', 'on a Wednesday', '2026-11-25', '2026-11-25', '2026-11-29'],
    ['be', 'on a Sunday, of which the week ends that day', '2026-11-29', '2026-11-27', '2026-11-29'],
    ['be', 'after a holiday on a Monday', '2026-05-26', '2026-05-26', '2026-05-31'],
    ['cn', 'amid the National Day holiday', '2026-10-05', '2026-09-30', '2026-10-11'],
    ['cn', 'on a Saturday that is worked', '2026-10-10', '2026-10-10', '2026-10-11'],
  ] as const;
  for (const [code, when, day, lateBefore, weekEnd] of cases)
    it(`of ${code}, ${when}`, () => {
      const bounds = boundsOf(sideOf(code).holidays, day);
      const group = (due: Day | undefined) => groupOf(bounds, due);

      assert.deepEqual(bounds, { today: day, lateBefore, weekEnd });
      assert.deepEqual([group('2020-01-01'), group(lateBefore)], ['overdue', 'this-week']);
      assert.deepEqual(
        [group(weekEnd), group('2030-01-01'), group(undefined)],
        ['this-week', 'later', 'undated'],
      );
    });
});

describe('the morning on which letters of the day are written', () => {
  const cases = [
    ['be', 'at seven in Brussels', '2026-11-27T06:00:00Z', true],
    ['be', 'before seven', '2026-11-27T05:59:00Z', false],
    ['be', 'after noon', '2026-11-27T11:00:00Z', false],
    ['cn', 'at seven in Wuhan, the evening before in Brussels', '2026-11-26T23:00:00Z', true],
    ['cn', 'on a Saturday', '2026-11-28T01:00:00Z', false],
    ['cn', 'on a Saturday that is worked', '2026-10-10T01:00:00Z', true],
    ['be', 'on Christmas Day', '2026-12-25T07:00:00Z', false],
  ] as const;
  for (const [code, when, instant, isIt] of cases)
    it(`of ${code}, ${when}`, () => assert.equal(isWorkingMorning(sideOf(code), new Date(instant)), isIt));
});
