import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gatheredUntil } from './gathering.ts';

describe('a letter that gathers news', () => {
  it('waits for ten minutes, and for an hour after the last one about the same case', () => {
    const now = Date.parse('2026-11-27T10:00:00Z');
    const cases = [
      [undefined, '10:10'],
      ['2026-11-27T08:00:00Z', '10:10'],
      ['2026-11-27T09:05:00Z', '10:10'],
      ['2026-11-27T09:55:00Z', '10:55'],
    ] as const;

    for (const [last, time] of cases)
      assert.equal(
        new Date(gatheredUntil(now, last && Date.parse(last))).toISOString(),
        `2026-11-27T${time}:00.000Z`,
        last,
      );
  });
});
