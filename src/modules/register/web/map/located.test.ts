import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locatedPlaces } from './located.ts';

const place = (names: Record<string, string>, more: object = {}) => ({
  value: '',
  number: 1,
  names,
  ...more,
});
const town = (name: string, count: number, latitude: number) => ({
  place: name,
  side: 'be',
  count,
  latitude,
  longitude: 4,
});

describe('where a record took place', () => {
  it('is where its source says, else where the organisations of the town are, whatever they call it', () => {
    const towns = [town('Brussel', 2, 50.8), town('Bruxelles', 9, 50.9), town('Ghent', 3, 51)];

    assert.deepEqual(
      locatedPlaces(
        [
          place({ en: 'Brussels', fr: 'Bruxelles', nl: 'Brussel' }),
          place({ en: 'Ghent' }, { latitude: 1, longitude: 2 }),
          place({ en: 'Nowhere' }),
        ],
        towns,
      ).map(({ spot, organisations, spellings }) => [spot, organisations, spellings]),
      [
        [{ latitude: 50.9, longitude: 4 }, 11, ['Bruxelles', 'Brussel']],
        [{ latitude: 1, longitude: 2 }, 3, ['Ghent']],
        [undefined, 0, []],
      ],
    );
  });
});
