import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queryOf, questionIn } from './saved-question.ts';

describe('a question that is saved', () => {
  it('is what the page was asked, without the place in its pages, and leads back to it', () => {
    const question = questionIn({
      q: ' 除磷 ',
      field: ['water', 'energy'],
      side: 'cn',
      after: 'x',
      utm: '1',
    });

    assert.deepEqual(question, {
      q: '除磷',
      direction: [],
      side: ['cn'],
      kind: [],
      stage: [],
      field: ['water', 'energy'],
      language: [],
    });
    assert.deepEqual(queryOf(question), { q: '除磷', side: ['cn'], field: ['water', 'energy'] });
  });
});
