import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { opportunity as contractOpportunity } from '#contracts/opportunities';
import { dutch, listing } from '../testing.ts';
import type { Opportunity, Owner } from './listing.ts';
import { publicView } from './public-view.ts';

const SECRET = /secret-[a-z]+/;
const owner: Owner = {
  id: 'secret-id',
  name: 'secret-name',
  type: 'enterprise',
  country: 'BE',
  isInvented: true,
};

const kept = (change: Partial<Opportunity> = {}): Opportunity => {
  const { texts, ...facts } = listing();
  return {
    ...facts,
    id: 'secret-key',
    reference: 'TO-BE-ENVI-01',
    state: 'published',
    stateSince: '2026-11-01',
    publishedOn: '2026-11-01',
    owner,
    texts: texts.map((text) => ({ ...text, isStale: false, changedOn: '2026-11-01' })),
    source: {
      title: 'Register',
      id: 'secret-record',
      href: 'https://example.org/secret-page',
      licence: 'CC0',
    },
    ...change,
  };
};

describe('the public view', () => {
  it('shows of an owner who is not named the kind and the country', () => {
    assert.deepEqual(publicView(kept(), 'nl').owner, { type: 'enterprise', country: 'BE', isInvented: true });
  });

  it('shows a named owner', () => {
    assert.deepEqual(publicView(kept({ isOwnerNamed: true }), 'nl').owner, {
      id: 'secret-id',
      name: 'secret-name',
      type: 'enterprise',
      country: 'BE',
      isInvented: true,
    });
  });

  it('never shows who the owner is unless the owner said so, whatever else is there', () => {
    fc.assert(
      fc.property(
        fc.record({
          name: fc.boolean(),
          id: fc.boolean(),
          type: fc.boolean(),
          country: fc.boolean(),
          source: fc.boolean(),
        }),
        fc.constantFrom('zh', 'en', 'fr', 'nl'),
        fc.constantFrom('published', 'paused', 'expiring', 'expired', 'fulfilled'),
        (has, reader, state) => {
          const known = Object.fromEntries(
            Object.entries(owner).filter(([key]) => key === 'isInvented' || has[key as 'id']),
          );
          const { source, ...rest } = kept({ owner: known as never, state: state as never });
          const view = publicView({ ...rest, ...(has.source && source && { source }) }, reader as never);
          assert.doesNotMatch(JSON.stringify(view), SECRET);
        },
      ),
    );
  });

  it('fits its contract, which drops nothing of it', () => {
    const view = publicView(kept({ isOwnerNamed: true }), 'nl');

    assert.deepEqual(contractOpportunity.parse(view), view);
  });

  it('falls back to the original for a reader whose language is missing', () => {
    const { language, title, original, languages } = publicView(kept(), 'zh');

    assert.deepEqual(
      { language, title, original, languages },
      { language: 'nl', title: dutch.title, original: 'nl', languages: ['nl'] },
    );
  });
});
