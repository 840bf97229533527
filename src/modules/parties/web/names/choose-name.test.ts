import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeName, spellingsOf } from '../places/place-names.ts';
import { chooseNames } from './choose-name.ts';

describe('the name shown to a reader', () => {
  const qinghua = { name: '清华大学', names: { zh: '清华大学', en: 'Tsinghua University' } };
  const gent = {
    name: 'Universiteit Gent',
    names: { nl: 'Universiteit Gent', fr: 'Université de Gand', zh: '根特大学' },
  };

  it('is the one in the own language, with the official one beside it', () => {
    assert.deepEqual(chooseNames(gent, 'zh'), {
      main: { text: '根特大学', language: 'zh' },
      own: { text: 'Universiteit Gent', language: 'nl' },
    });
    assert.deepEqual(chooseNames(gent, 'nl'), {
      main: { text: 'Universiteit Gent', language: 'nl' },
      own: undefined,
    });
  });

  it('is an English one rather than characters for readers of Latin letters, and the official one for the rest', () => {
    assert.deepEqual(chooseNames(qinghua, 'nl').main, { text: 'Tsinghua University', language: 'en' });
    assert.deepEqual(chooseNames({ name: '青礁', names: { zh: '青礁' } }, 'fr').main, {
      text: '青礁',
      language: 'zh',
    });
    assert.deepEqual(chooseNames({ name: 'Flux50', names: {} }, 'zh'), {
      main: { text: 'Flux50', language: undefined },
      own: undefined,
    });
  });

  it('goes with the place as the reader calls it', () => {
    assert.deepEqual(
      (['zh', 'en', 'fr', 'nl'] as const).map((language) => placeName('Gent', language)),
      ['根特', 'Ghent', 'Gand', 'Gent'],
    );
    assert.equal(placeName('Xi’an', 'zh'), '西安');
    assert.equal(placeName('Jilin City', 'zh'), '吉林市');
    assert.equal(placeName('Nergens', 'fr'), 'Nergens');
    assert.deepEqual(spellingsOf('Brussel'), ['Brussel', 'Brussels', 'Bruxelles']);
    assert.deepEqual(spellingsOf('Nergens'), ['Nergens']);
  });
});
