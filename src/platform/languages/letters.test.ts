import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lettersOf } from './letters.ts';

describe('the length of a text', () => {
  const cases: [string, number][] = [
    ['', 0],
    ['   \n ', 0],
    ['zeven letters', 13],
    ['  two \n\n  words ', 9],
    ['吸附垫', 11],
    ['TRL 7级', 9],
    ['𠮷野家', 11],
  ];
  for (const [text, letters] of cases)
    it(`is ${letters} for “${text.trim()}”`, () => assert.equal(lettersOf(text), letters));
});
