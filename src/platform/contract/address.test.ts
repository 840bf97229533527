import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { addressOf, endpoint, inputFrom, listOf, readQuery, writeQuery } from './index.ts';

const search = endpoint({
  method: 'GET',
  path: '/api/places/:id/finds',
  summary: 'A search.',
  access: 'public',
  input: z.object({
    id: z.string(),
    q: z.string().optional(),
    kind: listOf(z.string()),
    after: z.string().optional(),
  }),
  output: z.object({}),
});

describe('the address of an endpoint', () => {
  it('puts parameters in their places and the rest behind, in the order of the names', () => {
    assert.equal(
      addressOf(search, { q: '霉菌 & co', id: 'a/b', kind: ['x', 'y'], after: undefined }),
      '/api/places/a%2Fb/finds?kind=x&kind=y&q=%E9%9C%89%E8%8F%8C+%26+co',
    );
  });

  it('is the same for a question asked by a page and by its query string', () => {
    const query = readQuery('utm=1&kind=x&q=z&kind=y&id=other');

    assert.equal(
      addressOf(search, { ...inputFrom(search, query), id: 'b' }),
      '/api/places/b/finds?kind=x&kind=y&q=z',
    );
  });

  it('leaves out what was not said', () => {
    assert.equal(writeQuery({ a: '', b: undefined, c: [], d: null, e: 0 }), 'e=0');
  });
});
