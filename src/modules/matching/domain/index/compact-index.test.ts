import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type IndexedDocument, type Ranked, referenceIndex } from '../ranking/reference-index.ts';
import { CompactIndex } from './compact-index.ts';
import type { Sizes } from './postings/crowded.ts';
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
  { weight: 2, arbitrary: fc.constantFrom('ask', 'compact', 'keep').map((is) => ({ is, given: undefined })) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** From the sizes of every day to so small ones that segments are made and merged all the time. */
const sizes = fc.constantFrom(
  { freshAsked: 2 ** 18, fresh: 2 ** 22, mergedAtOnce: 8, merged: 2 ** 22 },
  { freshAsked: 5, fresh: 20, mergedAtOnce: 2, merged: 2 ** 22 },
  { freshAsked: 0, fresh: 0, mergedAtOnce: 3, merged: 40 },
);

/** Does the steps to an index, and to a plain map beside it. */
function done(steps: readonly Step[], limits: Sizes): { index: CompactIndex; documents: IndexedDocument[] } {
  let index = new CompactIndex(limits);
  const documents = new Map<number, IndexedDocument>();
  const take: Record<Step['is'], (given: never) => void> = {
    add: (given: IndexedDocument) => {
      index.add(given);
      documents.set(given.key, given);
    },
    remove: (given: number) => assert.equal(index.remove(given), documents.delete(given)),
    ask: () => void index.search([{ weight: 1, alternatives: [{ term: 'b', weight: 1 }] }], { limit: 1 }),
    compact: () => index.compact(),
    keep: () => (index = CompactIndex.fromSnapshot(Buffer.concat(index.toSnapshot()), limits)),
  };
  for (const { is, given } of steps) take[is](given as never);
  return { index, documents: [...documents.values()] };
}

const steps = fc.array(step, { maxLength: 60 });
const units = fc.array(unit, { maxLength: 6 });

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
      fc.property(steps, sizes, units, (made, limits, asked) => {
        const { index, documents } = done(made, limits);
        const truth = referenceIndex(documents);
        const keys = [...documents.map((one) => one.key), 77];

        assert.equal(index.documents, truth.documents);
        assert.ok(near(index.averageLength, truth.averageLength));
        for (const one of asked) assert.ok(near(index.rarity(one), truth.rarity(one)));
        const expected = truth.score(asked, keys);
        index
          .score(asked, keys)
          .forEach((score, i) => assert.ok(near(score, expected[i]!), `${score} for ${expected[i]}`));
      }),
      { numRuns: 400 },
    );
  });

  it('finds what the plain one finds, in the same order, whatever lets documents through', () => {
    const notThirds = (one: number): boolean => one % 3 !== 0;
    const limit = fc.constantFrom(10, 300);
    fc.assert(
      fc.property(fc.record({ steps, sizes, limit }), units, (given, asked) => {
        const { index, documents } = done(given.steps, given.sizes);
        const low = KeySet.of(documents.flatMap((one) => (one.key < 20 ? one.key : [])));
        const truth = referenceIndex(documents);

        for (const accept of [notThirds, low]) {
          const lets = typeof accept === 'function' ? accept : (one: number) => accept.has(one);
          const wanted = truth.search(asked, { limit: given.limit, accept: lets });
          const found = index.search(asked, { limit: given.limit, accept });
          assert.deepEqual(
            found.map((one) => one.key),
            wanted.map((one) => one.key),
          );
          found.forEach(({ score }, i) => assert.ok(near(score, wanted[i]!.score)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('scores what several views propose together as the plain one does, in each of them', () => {
    fc.assert(
      fc.property(fc.record({ steps, sizes }), units, units, (given, asked, echoed) => {
        const { index, documents } = done(given.steps, given.sizes);
        const views = [
          { units: asked, share: 0.7 },
          { units: echoed, share: 0.3 },
        ];
        const byKey = (ranked: Ranked) =>
          new Map(ranked.keys.map((one, i) => [one, ranked.scores.map((scores) => scores[i]!)] as const));

        const wanted = byKey(referenceIndex(documents).rank(views, { limit: 300 }));
        const found = byKey(index.rank(views, { limit: 300 }));
        assert.deepEqual(new Set(found.keys()), new Set(wanted.keys()));
        for (const [one, scores] of found)
          scores.forEach((score, view) => assert.ok(near(score, wanted.get(one)![view]!)));
      }),
      { numRuns: 300 },
    );
  });

  it('finds of equals those with the smaller keys, however many there are', () => {
    const index = new CompactIndex();
    for (let key = 5_000; key > 0; key--) index.add({ key, terms: new Map([['often', 1]]), length: 9 });
    const often = [{ weight: 1, alternatives: [{ term: 'often', weight: 1 }] }];

    for (const settle of [() => {}, () => index.compact()]) {
      settle();
      const found = index.search(often, { limit: 5 });
      assert.deepEqual(
        found.map(({ key }) => key),
        [1, 2, 3, 4, 5],
      );
    }
  });

  it('proposes long documents that have a word often before short ones that have it once', () => {
    const index = new CompactIndex();
    for (let key = 0; key < 5_000; key++)
      index.add({ key, terms: new Map([['often', 1]]), length: 100 + (key % 9) });
    for (let key = 5_000; key < 5_010; key++)
      index.add({ key, terms: new Map([['often', 40]]), length: 150 });
    const often = [{ weight: 1, alternatives: [{ term: 'often', weight: 0.5 }] }];

    for (const settle of [() => {}, () => index.compact()]) {
      settle();
      const found = index.search(often, { limit: 10 });
      assert.deepEqual(
        found.map(({ key }) => key),
        Array.from({ length: 10 }, (_, i) => 5_000 + i),
      );
    }
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
