import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TermDictionary } from './term-dictionary.ts';

const terms = fc.array(
  fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('', 'a', 'aa', '膜', '膜电极')),
  { maxLength: 200 },
);

describe('the term dictionary', () => {
  it('numbers terms in the order in which they come, one by one or together', () => {
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 5 }), (documents) => {
        const singly = new TermDictionary();
        const together = new TermDictionary();
        const truth = new Map<string, number>();
        for (const document of documents) {
          const numbers = new Uint32Array(document.length);
          for (const term of document) if (!truth.has(term)) truth.set(term, truth.size);

          together.takeAll(document, numbers);

          assert.deepEqual(
            [...numbers],
            document.map((term) => truth.get(term)),
          );
          assert.deepEqual(
            document.map((term) => singly.take(term)),
            [...numbers],
          );
        }
        const { letters, offsets } = together.arrays();
        for (const dictionary of [singly, together, new TermDictionary(letters.slice(), offsets.slice())]) {
          assert.equal(dictionary.size, truth.size);
          assert.deepEqual(
            [...truth.keys()].map((term) => dictionary.find(term)),
            [...truth.values()],
          );
          assert.deepEqual(
            [...truth.values()].map((id) => dictionary.term(id)),
            [...truth.keys()],
          );
          assert.equal(dictionary.find('never said'), truth.get('never said') ?? -1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds many', () => {
    const dictionary = new TermDictionary();
    for (let i = 0; i < 50_000; i++) dictionary.take(`term ${i}`);

    assert.deepEqual(
      [0, 1, 49_999, 50_000].map((i) => dictionary.find(`term ${i}`)),
      [0, 1, 49_999, -1],
    );
    assert.equal(dictionary.term(31_415), 'term 31415');
  });
});
