import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { townsOf } from './towns-of.ts';

describe('towns', () => {
  it('meet under the reader’s name, whatever their sources call them', () =>
    assert.deepEqual(
      townsOf(
        [
          { place: 'Ghent', side: 'be', count: 18, latitude: 51.05, longitude: 3.72 },
          { place: 'Gent', side: 'be', count: 2, latitude: 51.06, longitude: 3.7 },
          { place: 'Leuven', side: 'be', count: 19, latitude: 50.9, longitude: 4.7 },
        ],
        (place) => (place === 'Ghent' ? 'Gent' : place),
      ),
      [
        {
          name: 'Gent',
          side: 'be',
          latitude: 51.05,
          longitude: 3.72,
          count: 20,
          spellings: ['Ghent', 'Gent'],
        },
        { name: 'Leuven', side: 'be', latitude: 50.9, longitude: 4.7, count: 19, spellings: ['Leuven'] },
      ],
    ));
});
