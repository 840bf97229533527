import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kinds, stageGroups } from '#contracts/opportunities';
import { languages } from '#platform/languages';
import type { ListingText } from '../listing.ts';
import { countFacets, passes } from './filters.ts';
import { FactTable } from './listing-facts.ts';
import { tally } from './tally.ts';

const fields = ['food', 'energy', 'space'];
const listing = fc.record({
  id: fc.integer({ min: 0, max: 60 }).map((number) => `id-${number}`),
  direction: fc.constantFrom('offer' as const, 'request' as const),
  kind: fc.constantFrom(...kinds),
  side: fc.constantFrom('cn', 'be'),
  fields: fc.uniqueArray(fc.constantFrom(...fields)),
  trl: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  texts: fc
    .uniqueArray(fc.constantFrom(...languages))
    .map((all) => all.map((language) => ({ language })) as unknown as ListingText[]),
});
const filters = fc.record({
  direction: fc.uniqueArray(fc.constantFrom('offer' as const, 'request' as const)),
  kind: fc.uniqueArray(fc.constantFrom(...kinds)),
  side: fc.uniqueArray(fc.constantFrom('cn', 'be', 'elsewhere')),
  field: fc.uniqueArray(fc.constantFrom(...fields, 'unheard-of')),
  stage: fc.uniqueArray(fc.constantFrom(...stageGroups)),
  language: fc.uniqueArray(fc.constantFrom(...languages)),
});

describe('counts over all listings', () => {
  it('are those of looking at every listing, also after some have gone', () => {
    fc.assert(
      fc.property(fc.array(listing), fc.uniqueArray(listing), filters, (put, gone, asked) => {
        const table = new FactTable();
        for (const one of put) table.put(one);
        for (const { id } of gone) table.remove(id);
        const there = [...table.ids()].map((id) => table.facts(table.slotOf(id)!));

        const { total, facets } = tally(table.columns(), asked);

        assert.equal(total, there.filter((facts) => passes(facts, asked)).length);
        assert.deepEqual(facets, countFacets(there, asked));
      }),
    );
  });

  it('leave out listings of no side, as the database does', () => {
    const table = new FactTable();
    table.put({ id: 'a', direction: 'offer', kind: 'technology', fields: [], texts: [] });
    const none = { direction: [], kind: [], side: [], field: [], stage: [], language: [] };

    assert.deepEqual([tally(table.columns(), none).total, tally(table.columns(), none).facets.side], [1, []]);
    assert.equal(tally(table.columns(), { ...none, side: ['none'] }).total, 0);
  });
});
