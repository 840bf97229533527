import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WrittenListing } from '#contracts/opportunities';
import { firstRendered, renderedAfter } from './rendered.ts';

const listing = (description: string) =>
  ({
    texts: [
      { language: 'zh', isOriginal: true, description },
      { language: 'nl', isOriginal: false, description: 'Mat.' },
      { language: 'fr', isOriginal: false, description: 'Tapis.' },
    ],
  }) as unknown as WrittenListing;

describe('what translations were made from', () => {
  it('is the original without what is new in it', () => {
    const texts = [
      { language: 'zh' as const, isOriginal: true },
      { language: 'nl' as const, isOriginal: false, newerInOriginal: [{ start: 2, end: 4 }] },
      { language: 'fr' as const, isOriginal: false },
    ];

    assert.deepEqual(firstRendered({ listing: listing('甲乙丙丁'), texts }), { nl: '甲乙', fr: '甲乙丙丁' });
  });

  it('follows the original for those that do not lag behind what was saved', () => {
    const former = { nl: '甲' };

    assert.deepEqual(renderedAfter(former, listing('甲乙'), ['nl']), { nl: '甲', fr: '甲乙' });
    assert.deepEqual(renderedAfter(former, listing('甲乙'), []), { nl: '甲乙', fr: '甲乙' });
  });
});
