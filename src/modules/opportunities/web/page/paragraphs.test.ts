import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { paragraphsOf } from './paragraphs.ts';

const shown = (text: string, newer: { start: number; end: number }[] = []) =>
  paragraphsOf(text, newer).map((pieces) =>
    pieces.map((piece) => (piece.isNewer ? `[${piece.text}]` : piece.text)).join(''),
  );

describe('the paragraphs of a text', () => {
  it('part at empty lines only', () => {
    assert.deepEqual(shown('One\nline.\n\nTwo.\n \nThree.\n'), ['One\nline.', 'Two.', 'Three.']);
    assert.deepEqual(shown(' \n\n '), []);
  });

  it('show what is newer where it stands', () => {
    const text = 'A. B.\n\nC. D.';
    assert.deepEqual(
      shown(text, [
        { start: 3, end: 5 },
        { start: 7, end: 9 },
      ]),
      ['A. [B.]', '[C.] D.'],
    );
  });

  it('lose no word, whatever is newer', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', '\n\n', '研'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const passages = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 });
    fc.assert(
      fc.property(text, passages, (words, newer) => {
        const spans = newer.map(([start, length]) => ({ start, end: start + length }));
        const all = paragraphsOf(words, spans)
          .flat()
          .map((piece) => piece.text);
        assert.equal(all.join('').replaceAll(/\s/g, ''), words.replaceAll(/\s/g, ''));
      }),
    );
  });
});
