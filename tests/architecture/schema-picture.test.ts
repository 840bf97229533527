import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { drawSchema } from '#platform/database';
import { testDatabase } from '#testing/database';

const file = path.resolve(import.meta.dirname, '../../database/schema.sql');

describe('the picture of the schema', async () => {
  const { owner } = await testDatabase();
  const drawn = await drawSchema(owner);

  it('database/schema.sql shows what the migrations make (`npm run db:picture` draws it anew)', () => {
    assert.equal(readFileSync(file, 'utf8'), drawn);
  });

  it('has a comment for every table and view', () => {
    const silent = drawn.match(/^(table|view) \S+$/gm) ?? [];

    assert.match(drawn, /^table \S+ {2}-- /m);
    assert.deepEqual(silent, []);
  });

  it('calls what is true or false is_…', () => {
    const unclear = [...drawn.matchAll(/^ {2}(\w+) boolean/gm)].filter(
      ([, name]) => !name?.startsWith('is_'),
    );

    assert.deepEqual(unclear, []);
  });
});
