import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Lexicon } from '#contracts/lexicon';
import { loadLexicon } from '#modules/lexicon';
import { Collection } from '../domain/collection/collection.ts';
import type { Listing } from '../domain/listing.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const conditions = { lexicon: 'words', database: 'one' };

const listing = (id: string): Listing => ({
  id,
  reference: id,
  direction: 'offer',
  kind: 'technology',
  fields: ['energy'],
  partnerTypes: [],
  cooperation: [],
  texts: [
    {
      language: 'en',
      title: `A ceramic membrane named ${id}`,
      summary: '',
      description: '',
      keywords: [],
      isOriginal: true,
    },
  ],
});

describe('the snapshot of an index', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-snapshot-'));
  const file = path.join(folder, 'matching.snapshot');
  let lexicon: Lexicon;
  before(async () => {
    lexicon = await loadLexicon({
      packs: path.join(root, 'packs/lexicon'),
      cache: path.join(root, '.cache'),
    });
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  it('is whole, and as it was when it was begun, although the index changes while it is written', async () => {
    const collection = Collection.empty(lexicon);
    for (const id of ['one', 'two', 'three']) collection.put(listing(id));
    collection.index('en').compact();

    const writing = writeSnapshot(file, conditions, { collection, position: 7 as never });
    collection.remove('one');
    collection.put(listing('two'));
    collection.put(listing('four'));
    await writing;

    const read = await readSnapshot(file, conditions, lexicon);
    assert.deepEqual([...(read?.collection.facts.ids() ?? [])].toSorted(), ['one', 'three', 'two']);
    assert.equal(read?.collection.index('en').documents, 3);
  });
});
