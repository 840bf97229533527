import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { killRounds } from '../../torture/rounds/kill-rounds.ts';

describe('a centre under load', () => {
  it('that is struck without a warning loses nothing it acknowledged and is well again by itself', async () => {
    const { rounds, acknowledged, verified, faults } = await killRounds({
      seed: 3,
      rounds: 1,
      nodes: 1,
      withinMs: 120_000,
      thoroughEvery: 1,
      tell: () => {},
    });

    assert.deepEqual(faults, []);
    assert.equal(rounds, 1);
    assert.ok(acknowledged > 0 && verified >= acknowledged, `${verified} of ${acknowledged} were read back`);
  });
});
