import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { WrittenListing } from '#contracts/opportunities';
import {
  differences,
  placesOf,
  takenFrom,
  valueAt,
  withLanguage,
  withoutLanguage,
  withValue,
} from './places.ts';

const listing: WrittenListing = {
  direction: 'offer',
  kind: 'technology',
  ownerId: '0199c9a0-0000-7000-8000-000000000000',
  isOwnerNamed: false,
  fields: ['energy'],
  keywords: { zh: ['电池'] },
  texts: [
    { language: 'zh', title: '题', summary: '要', description: '述', isOriginal: true, isMachineMade: false },
    { language: 'nl', title: 'Titel', summary: '', description: '', isOriginal: false, isMachineMade: false },
  ],
  stage: { trl: 7, note: { zh: '试验线' } },
  rights: { status: 'none' },
  partner: { types: ['enterprise'] },
  cooperation: ['licence'],
};

const places = [
  'texts.zh.title',
  'texts.nl.advantages',
  'partner.note.nl',
  'stage.note.zh',
  'stage.trl',
  'keywords.zh',
  'fields',
  'isOwnerNamed',
  'partner.size',
  'investment.least',
];

describe('the places of a listing', () => {
  it('hold what was put there, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string({ minLength: 1 }), (place, value) => {
        const changed = withValue(listing, place, value);

        assert.equal(valueAt(changed, place), value);
        assert.deepEqual(
          differences(listing, changed).filter((one) => one !== place),
          [],
        );
      }),
    );
  });

  it('are taken away by nothing, but a title stays a title', () => {
    assert.equal(
      'note' in withValue(listing, 'stage.note.zh', '').stage &&
        'zh' in (withValue(listing, 'stage.note.zh', '').stage.note ?? {}),
      false,
    );
    assert.equal(valueAt(withValue(listing, 'texts.zh.title', ''), 'texts.zh.title'), '');
    assert.equal('advantages' in withValue(listing, 'texts.zh.advantages', '').texts[0]!, false);
  });

  it('can be taken from another version one by one until both say the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...places.slice(0, 5)), fc.string()), (changes) => {
        const other = Object.entries(changes).reduce(
          (all, [place, value]) => withValue(all, place, value),
          withLanguage(listing, 'fr'),
        );
        const merged = differences(listing, other).reduce(
          (all, place) => takenFrom(all, other, place),
          listing,
        );

        assert.deepEqual(placesOf(merged), placesOf(other));
      }),
    );
  });

  it('of a language come and go with it, but the original stays', () => {
    const french = withLanguage(listing, 'fr');

    assert.deepEqual(
      french.texts.map(({ language }) => language),
      ['zh', 'nl', 'fr'],
    );
    assert.deepEqual(withoutLanguage(french, 'fr'), listing);
    assert.deepEqual(
      withoutLanguage(listing, 'zh').texts.map(({ language }) => language),
      ['zh', 'nl'],
    );
  });
});
