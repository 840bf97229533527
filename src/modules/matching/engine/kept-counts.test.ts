import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Tally } from '../domain/collection/tally.ts';
import { KeptCounts } from './kept-counts.ts';

const tally = (total: number) => ({ total, facets: {} }) as unknown as Tally;

describe('kept counts', () => {
  it('are counted once until a change, each for its filters', async () => {
    const counts = new KeptCounts();
    let counted = 0;
    const count = async () => tally(++counted);

    const [first, same, other] = [
      await counts.get('a', count),
      await counts.get('a', count),
      await counts.get('b', count),
    ];
    counts.change();
    const later = await counts.get('a', count);

    assert.equal(first, same);
    assert.deepEqual([first.total, other.total, later.total], [1, 2, 3]);
  });

  it('are told as they were a moment ago where counting anew is late, and anew once it is done', async () => {
    const counts = new KeptCounts();
    const { promise: busy, resolve: free } = Promise.withResolvers<Tally>();
    await counts.get('a', async () => tally(1));
    counts.change();

    const [late, alsoLate] = [await counts.get('a', () => busy), await counts.get('a', () => busy)];
    free(tally(2));
    await busy;

    assert.deepEqual([late.total, alsoLate.total, (await counts.get('a', () => busy)).total], [1, 1, 2]);
  });

  it('are counted again after counting failed, and refuse as it did', async () => {
    const counts = new KeptCounts();

    await assert.rejects(
      counts.get('a', async () => Promise.reject(new Error('not ready'))),
      /not ready/,
    );
    assert.equal((await counts.get('a', async () => tally(1))).total, 1);
  });
});
