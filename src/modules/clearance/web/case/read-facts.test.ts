import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fact } from '../../contract.ts';
import { readFacts } from './read-facts.ts';

const words = { zh: '', en: '', fr: '', nl: '' };
const fact = (id: string, type: Fact['type'], more: Partial<Fact> = {}): Fact => ({
  id,
  type,
  group: 'g',
  question: words,
  help: words,
  values: [],
  ...more,
});
const known = [
  fact('ciio', 'yes-no'),
  fact('stake_pct', 'number', { maximum: 100 }),
  fact('be_region', 'choice', { values: [{ id: 'VLG', name: words }] }),
  fact('kind', 'choices', { values: ['ma', 'joint_venture'].map((id) => ({ id, name: words })) }),
];

describe('the facts of a link', () => {
  it('are read in the form of each fact, and “not known” is an answer', () => {
    assert.deepEqual(readFacts('be_region-none*ciio-unknown*kind-ma*stake_pct-24.5', known), {
      facts: { be_region: 'none', ciio: null, kind: ['ma'], stake_pct: 24.5 },
      dropped: [],
    });
    assert.deepEqual(readFacts('kind-none', known), { facts: { kind: [] }, dropped: [] });
  });

  it('that nobody knows any more are left out and named, and the others are kept', () => {
    assert.deepEqual(readFacts('ciio-yes*gone-yes*kind-ma-barter*stake_pct-140*be_region-VLG*x', known), {
      facts: { ciio: true, kind: ['ma'], be_region: 'VLG' },
      dropped: ['x', 'gone-yes', 'kind-ma-barter', 'stake_pct-140'],
    });
  });
});
