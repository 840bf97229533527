import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastLookDue } from './last-look.ts';

describe('when a saved search is looked at again', () => {
  it('is the day after, or the same day of the week after', () => {
    assert.equal(lastLookDue('daily', '2027-01-01'), '2026-12-31');
    assert.equal(lastLookDue('weekly', '2026-11-26'), '2026-11-19');
  });
});
