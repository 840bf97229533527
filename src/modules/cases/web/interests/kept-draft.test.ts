import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Draft, dropDraft, keepDraft, readDraft } from './kept-draft.ts';

const draft: Draft = {
  organisationId: 'one',
  language: 'nl',
  about: 'Een waterbeheerder',
  wish: '',
  questions: '',
  agrees: true,
};

function storeOf(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    kept,
  };
}

describe('a draft of an interest', () => {
  it('is kept for one account and one listing until it is dropped', () => {
    const store = storeOf();
    keepDraft(store, 'me', { reference: 'GC-1', ...draft });

    assert.deepEqual(readDraft(store, 'me', 'GC-1'), draft);
    assert.equal(readDraft(store, 'me', 'GC-2'), undefined);
    assert.equal(readDraft(store, 'you', 'GC-1'), undefined);
    dropDraft(store, 'me', 'GC-1');
    assert.equal(readDraft(store, 'me', 'GC-1'), undefined);
  });

  it('is written although the computer keeps nothing, and what is damaged is not read', () => {
    const full = {
      ...storeOf(),
      setItem: () => {
        throw new Error('full');
      },
    };
    keepDraft(full, 'me', { reference: 'GC-1', ...draft });
    const [key] = ((store) => (keepDraft(store, 'me', { reference: 'GC-1', ...draft }), store.kept.keys()))(
      storeOf(),
    );

    for (const damaged of ['{', 'null', '{"about":"x"}'])
      assert.equal(readDraft(storeOf(new Map([[key!, damaged]])), 'me', 'GC-1'), undefined, damaged);
  });
});
