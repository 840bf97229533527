import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byPlace, placeOf, placesOf } from './places.ts';

const places = placesOf({ texts: [{ language: 'zh' }, { language: 'nl' }] as never });

describe('where a remark stands', () => {
  it('is its field, or the nearest one around it, or the listing as a whole', () => {
    const known = new Set(places);
    const paths = [
      'texts.nl.title',
      'texts.nl',
      'partner.note.zh',
      'keywords.zh.3',
      'texts.fr.title',
      'side',
      '',
    ];

    assert.deepEqual(
      paths.map((path) => placeOf(path, known)),
      ['texts.nl.title', 'texts.nl', 'partner', 'keywords', '', '', ''],
    );
  });

  it('loses none, and keeps their order', () => {
    const said = ['stage.trl', 'owner', 'stage', 'texts'].map((path) => ({ path }));

    assert.deepEqual(
      [...byPlace(said, places)],
      [
        ['stage', [said[0], said[2]]],
        ['', [said[1], said[3]]],
      ],
    );
  });
});
