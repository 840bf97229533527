import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '#platform/calendar';
import { isOverdue } from '../clock/due.ts';
import { corridor } from '../../testing.ts';
import { lastWorkedDay } from './last-worked.ts';
import { isSeenBy, widerThan } from './sharing.ts';

describe('compartments of tasks', () => {
  it('open from an organisation to its side or to all, from a side to all, and never back', () => {
    assert.deepEqual(widerThan('cn/018f'), ['cn', 'shared']);
    assert.deepEqual(widerThan('cn'), ['shared']);
    assert.deepEqual(widerThan('shared'), []);
  });

  it('are seen by their own side, the shared one by both', () => {
    const seen = ['shared', 'cn', 'cn/018f', 'be'].map((compartment) => isSeenBy(compartment, 'cn'));

    assert.deepEqual(seen, [true, true, true, false]);
  });
});

describe('the last day on which a side worked', () => {
  it('parts what is late from what is not, as the clock of the ball does, over four years on both sides', () => {
    for (const { holidays } of corridor.sides)
      for (let day = '2024-01-01'; day < '2028-01-01'; day = addDays(day, 3)) {
        const worked = lastWorkedDay(holidays, day);
        for (const back of [0, 1, 2, 5, 9]) {
          const due = addDays(day, -back);
          const noon = new Date(`${day}T12:00:00Z`);

          assert.equal(due < worked, isOverdue({ timeZone: 'UTC', holidays }, due, noon), `${due} on ${day}`);
        }
      }
  });
});
