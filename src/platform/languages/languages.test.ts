import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { preferredLanguage, textFor } from './index.ts';

describe('the language of a reader', () => {
  const cases: [string | undefined, string][] = [
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['nl-BE,fr-BE;q=0.9', 'nl'],
    ['de,fr;q=0.5', 'fr'],
    ['de', 'en'],
    [undefined, 'en'],
    ['fr;q=abc,;;;,nl;q=0.1', 'nl'],
    ['en;q=0, fr;q=0.2', 'fr'],
  ];
  for (const [header, expected] of cases)
    it(`is ${expected} for “${header}”`, () => assert.equal(preferredLanguage(header), expected));

  it('falls back to a text that exists rather than to none', () => {
    assert.deepEqual(textFor({ nl: 'graan' }, 'zh'), { language: 'nl', text: 'graan' });
    assert.equal(textFor({}, 'zh'), undefined);
  });
});
