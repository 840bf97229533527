import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whenAwake } from './when-awake.ts';

describe('quiet hours', () => {
  const cases = [
    ['by day nothing waits', '2026-11-27T09:30:00Z', 'Europe/Brussels', '2026-11-27T09:30:00Z'],
    ['an evening waits for the morning', '2026-11-27T19:00:00Z', 'Europe/Brussels', '2026-11-28T06:00:00Z'],
    ['noon in Brussels is evening in Wuhan', '2026-11-27T12:10:00Z', 'Asia/Shanghai', '2026-11-27T23:00:00Z'],
    [
      'before dawn waits for the same morning',
      '2026-11-27T03:20:00Z',
      'Europe/Brussels',
      '2026-11-27T06:00:00Z',
    ],
    [
      'the night in which summer begins is shorter',
      '2026-03-28T22:00:00Z',
      'Europe/Brussels',
      '2026-03-29T05:00:00Z',
    ],
  ] as const;
  for (const [what, now, timeZone, awake] of cases)
    it(what, () =>
      assert.equal(whenAwake(new Date(now), timeZone).toISOString(), new Date(awake).toISOString()),
    );
});
