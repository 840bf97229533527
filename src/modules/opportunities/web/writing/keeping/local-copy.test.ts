import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropCopy, keepCopy, type LocalCopy, readCopy } from './local-copy.ts';

const storeOf = (kept = new Map<string, string>()) => ({
  kept,
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
});
const copy = {
  version: 3,
  listing: { texts: [] },
  writtenAt: '2026-11-26T10:00:00Z',
} as unknown as LocalCopy;

describe('a copy on the own computer', () => {
  it('is there for the account that wrote it until it is dropped', () => {
    const store = storeOf();
    keepCopy(store, 'ann', { ...copy, reference: 'TO-BE-ENER-01' });

    assert.deepEqual(readCopy(store, 'ann', 'TO-BE-ENER-01'), copy);
    assert.equal(readCopy(store, 'bo', 'TO-BE-ENER-01'), undefined);
    dropCopy(store, 'ann', 'TO-BE-ENER-01');
    assert.equal(readCopy(store, 'ann', 'TO-BE-ENER-01'), undefined);
  });

  it('is none when it cannot be read, and no reason to stop when it cannot be kept', () => {
    const full = { ...storeOf(), setItem: () => assert.fail('the disk is full') };
    for (const rubbish of ['{', 'null', '{"listing":{}}', '[]'])
      assert.equal(readCopy({ ...storeOf(), getItem: () => rubbish }, 'ann', 'x'), undefined, rubbish);
    assert.equal(keepCopy(full, 'ann', { ...copy, reference: 'x' }), false);
  });
});
