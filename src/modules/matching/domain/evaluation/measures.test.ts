import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureRetrieval, percentile } from './measures.ts';

const judgements = new Map([
  ['first', new Map([['a', 1]])],
  ['third', new Map([['b', 1]])],
  ['missed', new Map([['c', 2]])],
  ['nothing right', new Map([['d', 0]])],
]);

describe('figures of retrieval', () => {
  it('are means over the questions that have a right answer', () => {
    const ranked = new Map([
      ['first', ['a', 'x']],
      ['third', ['x', 'y', 'b']],
      ['missed', ['x']],
    ]);

    assert.deepEqual(measureRetrieval(ranked, judgements), {
      queries: 3,
      hitAt1: 1 / 3,
      hitAt10: 2 / 3,
      mrrAt10: (1 + 1 / 3) / 3,
      ndcgAt10: (1 + 1 / Math.log2(4)) / 3,
    });
  });

  it('give nothing for an answer beyond the tenth place', () => {
    const late = Array.from({ length: 12 }, (_, i) => (i === 10 ? 'a' : `x${i}`));
    const { hitAt10, mrrAt10, ndcgAt10 } = measureRetrieval(
      new Map([['first', late]]),
      new Map([...judgements].slice(0, 1)),
    );

    assert.deepEqual([hitAt10, mrrAt10, ndcgAt10], [0, 0, 0]);
  });

  it('weigh grades: the better answer belongs first', () => {
    const graded = new Map([
      [
        'q',
        new Map([
          ['good', 3],
          ['fair', 1],
        ]),
      ],
    ]);
    const { ndcgAt10 } = measureRetrieval(new Map([['q', ['fair', 'good']]]), graded);

    const best = 7 + 1 / Math.log2(3);
    assert.equal(ndcgAt10, (1 + 7 / Math.log2(3)) / best);
  });

  it('have percentiles of what was measured', () => {
    assert.equal(percentile([5, 1, 4, 2, 3], 0.5), 3);
    assert.equal(percentile([5, 1], 0.99), 5);
    assert.equal(percentile([], 0.5), 0);
  });
});
