import assert from 'node:assert/strict';
import { it } from 'node:test';
import { outcomeDays } from './outcome-days.ts';

it('outcomes are due on the day of the month of the signature, or on its last one', () => {
  assert.deepEqual(
    ['2023-08-31', '2024-02-29', '2026-12-15'].map((day) => outcomeDays(day).map(({ dueOn }) => dueOn)),
    [
      ['2024-02-29', '2024-08-31', '2025-08-31'],
      ['2024-08-29', '2025-02-28', '2026-02-28'],
      ['2027-06-15', '2027-12-15', '2028-12-15'],
    ],
  );
});
