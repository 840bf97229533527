import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { newerPassages } from './newer-passages.ts';

const shown = (before: string, now: string) =>
  newerPassages(before, now).map(({ start, end }) => now.slice(start, end));

describe('what is newer in a text', () => {
  const cases: [string, string, string, string[]][] = [
    ['is nothing where nothing changed', 'One. Two.', 'One. Two.', []],
    ['is a new sentence', 'One. Two.', 'One. Two and a half. Two.', ['Two and a half.']],
    [
      'is a changed sentence, whole',
      'It costs 2.50 euros. Ask us.',
      'It costs 2.60 euros. Ask us.',
      ['It costs 2.60 euros.'],
    ],
    ['joins neighbours', 'A.', 'A. B. C.\n\nD.', ['B. C.', 'D.']],
    ['is found in Chinese', '垫子可用三季。价格面议。', '垫子可用四季。价格面议。', ['垫子可用四季。']],
    ['ignores what moved', 'A. B.', 'B. A.', []],
    ['is everything where nothing was', '', 'A. B', ['A. B']],
  ];
  for (const [name, before, now, expected] of cases)
    it(name, () => assert.deepEqual(shown(before, now), expected));

  it('lies within the text, in order and apart, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('A', 'b', ' ', '.', '。', '\n', '1', '?'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, now) => {
        let at = 0;
        for (const { start, end } of newerPassages(before, now)) {
          assert.ok(start >= at && end > start && end <= now.length);
          at = end;
        }
        assert.deepEqual(newerPassages(now, now), []);
      }),
    );
  });
});
