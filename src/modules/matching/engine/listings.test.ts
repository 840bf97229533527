import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, it } from 'node:test';
import { addedWordsOf, loadLexicon } from '#modules/lexicon';
import { importOpportunities, listForMatching, type OpportunitiesTables } from '#modules/opportunities';
import { openSource } from '#platform/imports';
import { testDatabase } from '#testing/database';
import { Collection } from '../domain/collection/collection.ts';
import { refresh } from './listings.ts';
import { importingInto, testSettings } from './testing.ts';

const MANY = 30;

it('answers questions while many listings change at once', async () => {
  const { db, connection } = await testDatabase<OpportunitiesTables>();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'green-channel-listings-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'listings.jsonl');
  const records = Array.from({ length: MANY }, (_, i) => ({
    id: `many-${i}`,
    kind: 'offer',
    lang: 'en',
    title: `A membrane for waste water, number ${i}`,
    abstract: 'A university offers a ceramic membrane that removes heavy metals from waste water.',
    fields: ['environment'],
    country: 'BE',
    source: 'Test',
  }));
  await writeFile(file, records.map((one) => JSON.stringify(one)).join('\n'));
  const deps = importingInto(db);
  await importOpportunities(deps, { source: await openSource(file, 'jsonl') });
  const { packs, cache } = testSettings(connection, folder);
  const lexicon = await loadLexicon({ packs, cache, added: await addedWordsOf(db as never) });
  const ids = (await listForMatching(db as never, { limit: MANY })).map(({ id }) => id);
  const collection = Collection.empty(lexicon);
  const sizes = new Set<number>();
  const ask = () => {
    sizes.add(collection.size);
    if (collection.size < MANY) setImmediate(ask);
  };

  setImmediate(ask);
  await refresh(db as never, collection, ids);

  assert.equal(collection.size, MANY);
  assert.ok(sizes.size >= MANY - 1, `was asked at ${sizes.size} sizes`);
});
