import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { z } from 'zod';
import { counterpartsOfOpportunity, searchOpportunities } from '#contracts/matching';
import { seedDemonstration } from '#modules/opportunities';
import { readYaml } from '#platform/packs';
import { searchingWith } from '../../src/app/assemble.ts';
import { openJourney } from './open-journey.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pairs = readYaml(
  path.join(root, 'database/seeds/counterparts.yaml'),
  z.array(z.tuple([z.string(), z.string()])),
);

/** How many of the pairs may stand behind another listing, and how far: a third one sometimes answers as well. */
const FIRST_AT_LEAST = 0.95;
const WITHIN = 3;

describe('the demonstration centre', async () => {
  const journey = await openJourney();
  const places: { asked: string; place: number }[] = [];

  before(async () => {
    await seedDemonstration(journey.centre.deps, { folder: path.join(root, 'database/seeds') });
    await journey.engine.ready;
    await journey.engine.rebuild();
  });

  it('finds for each listing the one that was written to answer it', async () => {
    for (const [i, pair] of pairs.entries()) {
      // Every other pair is asked from its second side, so that all directions of translation are met.
      const [asked, wanted] = i % 2 === 0 ? pair : pair.toReversed();
      const { matches } = await journey.read(
        counterpartsOfOpportunity,
        `/api/opportunities/${asked}/counterparts?limit=${WITHIN}`,
      );
      const place = matches.findIndex(({ opportunity }) => opportunity.reference === wanted) + 1;
      places.push({ asked: asked ?? '', place });
    }

    assert.deepEqual(
      places.filter(({ place }) => place === 0),
      [],
    );
    const first = places.filter(({ place }) => place === 1).length;
    assert.ok(first >= pairs.length * FIRST_AT_LEAST, `only ${first} of ${pairs.length} come first`);
  });

  it('answers a saved search with every page of what the page of listings shows', async () => {
    const filters = { direction: [], kind: [], side: [], field: [], stage: [], language: [] };
    const found = await searchingWith(journey.engine)({ q: '废水处理', ...filters }, 'zh');
    const { total, rows } = await journey.read(
      searchOpportunities,
      `/api/opportunity-search?q=${encodeURIComponent('废水处理')}&reader=zh&limit=3`,
    );

    assert.ok(total > 3);
    assert.equal(found.length, total);
    assert.deepEqual(
      found.slice(0, 3),
      rows.map(({ opportunity }) => opportunity.reference),
    );
  });
});
