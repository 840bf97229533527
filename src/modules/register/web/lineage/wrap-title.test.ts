import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wrapTitle } from './wrap-title.ts';

describe('a title in a box', () => {
  it('breaks between words and between characters, and says when it goes on', () => {
    assert.deepEqual(wrapTitle('Agreement of FWO and NSFC on joint research', 158, 3), [
      'Agreement of FWO and',
      'NSFC on joint',
      'research',
    ]);
    assert.deepEqual(wrapTitle('中国与比利时—卢森堡经济联盟经济合作协定', 140, 2), [
      '中国与比利时—卢森堡',
      '经济联盟经济合作协定',
    ]);
    assert.deepEqual(wrapTitle('One two three four five six seven', 60, 2), ['One two', 'three…']);
  });

  it('loses and adds nothing that fits, in lines that fit', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (title) => {
        const lines = wrapTitle(title, 100, 1_000);
        assert.equal(lines.join('').replaceAll(/\s/g, ''), title.replaceAll(/\s/g, ''));
        for (const line of lines) assert.ok([...line].length * 7 <= 105, line);
      }),
    ));
});
