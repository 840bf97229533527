import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Freshness } from './freshness.ts';

describe('how old a replica may be', () => {
  const lineage = '7/1';

  it('is not known before primary and replica were asked', () => {
    const freshness = new Freshness();
    freshness.atReplica({ position: 10, lineage });

    assert.equal(freshness.ageInSeconds(1000), Number.POSITIVE_INFINITY);
  });

  it('is reckoned from the last moment of which it holds everything', () => {
    const freshness = new Freshness();
    for (const [at, position] of [
      [0, 10],
      [1000, 20],
      [2000, 30],
    ] as const)
      freshness.atPrimary({ at, position, lineage });

    freshness.atReplica({ position: 25, lineage });
    const behind = freshness.ageInSeconds(2500);
    freshness.atReplica({ position: 30, lineage });

    assert.deepEqual([behind, freshness.ageInSeconds(2500)], [1.5, 0.5]);
  });

  it('does not grow where nobody writes, and grows when the primary is not heard', () => {
    const freshness = new Freshness();
    for (const at of [0, 1000, 2000]) {
      freshness.atPrimary({ at, position: 10, lineage });
      freshness.atReplica({ position: 10, lineage });
    }
    freshness.atReplica({ position: 10, lineage });

    assert.deepEqual([freshness.ageInSeconds(2000), freshness.ageInSeconds(9000)], [0, 7]);
  });

  it('is not told by positions of another cluster or of a time line that was left', () => {
    const freshness = new Freshness();
    freshness.atPrimary({ at: 0, position: 10, lineage: '7/2' });

    freshness.atReplica({ position: 99, lineage });

    assert.equal(freshness.ageInSeconds(1000), Number.POSITIVE_INFINITY);
  });
});
