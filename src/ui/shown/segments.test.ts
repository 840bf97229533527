import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { segmentsOf } from './segments.ts';

describe('cutting a text at its marked words', () => {
  it('keeps the order and the rest of the text', () => {
    const spans = [
      { start: 4, end: 8, number: 2 },
      { start: 0, end: 2, number: 1 },
    ];

    assert.deepEqual(segmentsOf('ab, maïs!', spans), [
      { text: 'ab', span: spans[1] },
      { text: ', ' },
      { text: 'maïs', span: spans[0] },
      { text: '!' },
    ]);
  });

  it('never loses or repeats a letter, whatever the spans are', () => {
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: -3, max: 30 }), end: fc.integer({ min: -3, max: 30 }) }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), spans, (text, given) => {
        const inside = given.filter(({ start }) => start >= 0);

        assert.equal(
          segmentsOf(text, inside)
            .map((segment) => segment.text)
            .join(''),
          text,
        );
      }),
    );
  });
});
