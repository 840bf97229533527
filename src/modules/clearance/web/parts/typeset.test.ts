import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typeset } from './typeset.ts';

describe('a text of the packs', () => {
  it('is set as each language prints it', () => {
    assert.equal(
      typeset("D'où part l'aide ? « Ici » : 25 % (voir l'annexe).", 'fr'),
      'D’où part l’aide\u00a0? «\u00a0Ici\u00a0»\u00a0: 25\u00a0% (voir l’annexe).',
    );
    assert.equal(typeset("the holder's file: 25 %", 'en'), 'the holder’s file: 25 %');
    assert.equal(typeset("foto's", 'nl'), 'foto’s');
    assert.equal(typeset("技术 ? 'a'", 'zh'), "技术 ? 'a'");
  });
});
