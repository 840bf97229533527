import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type IndexedDocument, referenceIndex } from '../ranking/reference-index.ts';
import { CompactIndex } from './compact-index.ts';
import { KeySet } from './key-set.ts';

const term = fc
  .nat(11)
  .map((n) => ['pomp', 'kiel', '膜', '催化剂', 'x'.repeat(300), '', 'é', 'b', 'c', 'd', 'e', 'f'][n]!);
const frequency = fc.oneof(
  fc.integer({ min: 1, max: 3 }),
  fc.constantFrom(0.35, 0.7, 1.7, 260.5),
  fc.double({ min: 0.01, max: 50, noNaN: true }),
);
const terms = fc
  .uniqueArray(fc.tuple(term, frequency), { maxLength: 8, selector: ([name]) => name })
  .map((pairs) => new Map(pairs));
const key = fc.oneof(fc.nat(30), fc.constantFrom(2 ** 32 - 1, 2 ** 31));
const document = fc.record({
  key,
  terms,
  length: fc.nat(20_000).map((quarters) => quarters / 4),
});
const unit = fc.record({
  weight: fc.constantFrom(1, 0.5, 2),
  alternatives: fc.array(
    fc.record({ term: fc.oneof(term, fc.constant('absent')), weight: fc.constantFrom(1, 0.8, 0.3, 0.0625) }),
    { maxLength: 5 },
  ),
});
const step = fc.oneof(
  { weight: 6, arbitrary: document.map((given) => ({ is: 'add' as const, given })) },
  { weight: 2, arbitrary: key.map((given) => ({ is: 'remove' as const, given })) },
  { weight: 1, arbitrary: fc.constantFrom({ is: 'compact' as const }, { is: 'keep' as const }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const kept = (index: CompactIndex): CompactIndex =>
  CompactIndex.fromSnapshot(Buffer.concat(index.toSnapshot()));

/** Does the steps to an index, and to a plain map beside it. */
function done(steps: readonly Step[]): { index: CompactIndex; documents: IndexedDocument[] } {
  let index = new CompactIndex();
  const documents = new Map<number, IndexedDocument>();
  for (const one of steps) {
    if (one.is === 'add') {
      index.add(one.given);
      documents.set(one.given.key, one.given);
    } else if (one.is === 'remove') assert.equal(index.remove(one.given), documents.delete(one.given));
    else if (one.is === 'compact') index.compact();
    else index = kept(index);
  }
  return { index, documents: [...documents.values()] };
}

/** Documents enough for several chapters, with frequent and rare words; keys do not ascend. */
function many(count: number): { index: CompactIndex; documents: IndexedDocument[] } {
  const index = new CompactIndex();
  const documents = Array.from({ length: count }, (_, i) => {
    const terms = new Map([
      [`of-${i % 5}`, 1 + (i % 2)],
      ['often', 1 + (i % 7)],
    ]);
    if (i % 1001 === 0) terms.set('seldom', 1);
    return { key: (i * 7919) % 1_000_003, terms, length: 2 + (i % 90) };
  });
  for (const document of documents) index.add(document);
  return { index, documents };
}

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

describe('the compact index', () => {
  it('says the same as the plain one after any additions, removals, merges and snapshots', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.array(unit, { maxLength: 6 }), (steps, units) => {
        const { index, documents } = done(steps);
        const truth = referenceIndex(documents);
        const keys = [...documents.map((one) => one.key), 77];

        assert.equal(index.documents, truth.documents);
        assert.ok(near(index.averageLength, truth.averageLength));
        for (const one of units) assert.ok(near(index.rarity(one), truth.rarity(one)));
        const expected = truth.score(units, keys);
        index
          .score(units, keys)
          .forEach((score, i) => assert.ok(near(score, expected[i]!), `${score} for ${expected[i]}`));
      }),
      { numRuns: 400 },
    );
  });

  it('finds what the plain one finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.array(unit, { maxLength: 6 }), (steps, units) => {
        const { index, documents } = done(steps);
        const accept = (one: number): boolean => one % 3 !== 0;

        for (const limit of [10, 300]) {
          const expected = referenceIndex(documents).search(units, { limit, accept });
          for (const choice of [
            accept,
            KeySet.of(documents.map((one) => one.key).filter((one) => one < 1000 && accept(one))),
          ]) {
            const wanted =
              typeof choice === 'function'
                ? expected
                : referenceIndex(documents).search(units, { limit, accept: (one) => choice.has(one) });
            const found = index.search(units, { limit, accept: choice });
            assert.deepEqual(
              found.map((one) => one.key),
              wanted.map((one) => one.key),
            );
            found.forEach(({ score }, i) => assert.ok(near(score, wanted[i]!.score)));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes on when a filter breaks in the middle of a search', () => {
    const { index, documents } = many(3_000);
    const units = [{ weight: 1, alternatives: [{ term: 'often', weight: 1 }] }];
    index.compact();
    const changed = documents.map((one, i) =>
      i < 2 ? { ...one, terms: new Map([['often', 1]]), length: 3 } : one,
    );
    for (const one of changed.slice(0, 2)) index.add(one);
    for (const limit of [1, 2_000]) {
      assert.throws(() => index.search(units, { limit, accept: () => assert.fail('broken') }), /broken/);
    }

    assert.deepEqual(
      index.search(units, { limit: 20 }),
      referenceIndex(changed).search(units, { limit: 20 }),
    );
  });

  it('keeps its figures true over several chapters, with many removed, before and after it is compacted', () => {
    const { index, documents } = many(140_000);
    const left = documents.filter(({ key }) => key % 3 !== 0);
    const units = ['often', 'seldom', 'of-1'].map((term) => ({
      weight: 1,
      alternatives: [
        { term, weight: 1 },
        { term: 'of-2', weight: 0.3 },
      ],
    }));
    const truth = referenceIndex(left);
    const keys = documents.filter(({ key }) => key % 997 === 0).map(({ key }) => key);
    index.search(units, { limit: 10 });

    for (const { key } of documents) if (key % 3 === 0) index.remove(key);

    const check = (): void => {
      assert.equal(index.holders('often'), left.filter(({ terms }) => terms.has('often')).length);
      assert.deepEqual(
        units.map((unit) => index.rarity(unit)),
        units.map((unit) => truth.rarity(unit)),
      );
      assert.deepEqual(index.score(units, keys), truth.score(units, keys));
      assert.deepEqual(index.search(units, { limit: 10 }), truth.search(units, { limit: 10 }));
    };
    check();
    index.compact();
    check();
    assert.equal(index.segments, 1);
  });
});
