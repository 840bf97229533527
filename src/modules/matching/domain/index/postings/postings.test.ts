import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ListWriter } from './list-writer.ts';
import { LookUp } from './look-up.ts';
import { Postings } from './postings.ts';
import { CHAPTER, DENSE, DENSE_FROM, listMemory } from './runs.ts';

const PLAIN = 3;

/** Documents of some chapters, from a few to all of each; codes mostly the plain one. */
const list = fc
  .array(
    fc.record({
      chapter: fc.nat(6),
      every: fc.constantFrom(1, 7, 15, 16, 400, 30_000, 65_535),
      from: fc.nat(300),
      otherEvery: fc.constantFrom(1, 2, 9, 1_000_000),
      otherCode: fc.constantFrom(0, 255, 256, 65_535),
    }),
    { maxLength: 4 },
  )
  .map((stretches) => {
    const codes = new Map<number, number>();
    for (const { chapter, every, from, otherEvery, otherCode } of stretches) {
      for (let place = from, i = 1; place < CHAPTER; place += every, i++) {
        codes.set(chapter * CHAPTER + place, i % otherEvery === 0 ? otherCode : PLAIN);
      }
    }
    return new Map([...codes].sort(([one], [other]) => one - other));
  });

function written(lists: readonly ReadonlyMap<number, number>[]) {
  const writer = new ListWriter(PLAIN, 10);
  const places = lists.map((codes) => {
    const postings = new Postings();
    postings.reserve(codes.size);
    for (const [doc, code] of codes) {
      postings.docs[postings.size] = doc;
      postings.codes[postings.size++] = code;
    }
    const start = writer.at;
    writer.write(postings, 0, postings.size);
    return { start, end: writer.at, plain: PLAIN };
  });
  return { memory: listMemory(writer.units()), places };
}

describe('a list of postings', () => {
  it('is read as it was written, among others', () => {
    fc.assert(
      fc.property(fc.array(list, { maxLength: 3 }), (lists) => {
        const { memory, places } = written(lists);

        lists.forEach((codes, i) => {
          const read = new Postings();
          read.read(memory, places[i]!);
          assert.deepEqual(read.docs.slice(0, read.size), Uint32Array.from(codes.keys()));
          assert.deepEqual(read.codes.slice(0, read.size), Uint16Array.from(codes.values()));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('says of any documents which it holds, and how often', () => {
    const wanted = fc
      .uniqueArray(fc.nat(7 * CHAPTER), { minLength: 1, maxLength: 60 })
      .map((docs) => Uint32Array.from(docs).sort());
    fc.assert(
      fc.property(list, wanted, (codes, strangers) => {
        const { memory, places } = written([codes]);
        const some = [...codes.keys()].filter((_, i) => i % 997 === 0);
        const docs = Uint32Array.from(new Set([...strangers, ...some])).sort();
        const lookUp = new LookUp(docs);

        lookUp.in(memory, places[0]!);

        const found = Array.from(lookUp.places.subarray(0, lookUp.found), (place, hit) => [
          docs[place],
          lookUp.codes[hit],
        ]);
        assert.deepEqual(
          found,
          Array.from(docs).flatMap((doc) => (codes.has(doc) ? [[doc, codes.get(doc)]] : [])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes one byte a document where there are many, two where there are few', () => {
    const full = new Map(Array.from({ length: CHAPTER }, (_, doc) => [doc, PLAIN]));
    const few = new Map(Array.from({ length: DENSE_FROM - 1 }, (_, i) => [i * 16, PLAIN]));

    const { memory, places } = written([full, few]);

    assert.deepEqual(
      places.map(({ start, end }) => (end - start) * 2),
      [4 + 512 + CHAPTER, 4 + 2 * few.size],
    );
    assert.deepEqual(
      places.map(({ start }) => memory.units[start]! & DENSE),
      [DENSE, 0],
    );
  });
});
