import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { learnSounds } from './learn-sounds.ts';
import { soundingsOf } from './names-in-chinese.ts';
import { isPinyin, spellingsOf } from './readings.ts';
import { skeletonOf, skeletonsOf } from './skeleton.ts';

describe('the sounds of a spelling', () => {
  it('are its consonants as Chinese tells them apart', () => {
    assert.deepEqual(['lindisfarne', 'turabi', 'jacksonville', 'odinga', 'wright'].map(skeletonOf), [
      'LNTSFN',
      'TLP',
      'SKSNFL',
      'ATNK',
      'LT',
    ]);
  });

  it('allow for a silent end and a soft g', () => {
    assert.ok(skeletonsOf('huguenot').includes('HKN'));
    assert.ok(skeletonsOf('genevieve').some((sounds) => sounds.startsWith('S')));
  });

  it('are made of ten signs, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        assert.match(skeletonOf(text), /^A?[PTKFMNLSH]*$/);
      }),
    );
  });
});

describe('learning what characters render', () => {
  const names = [
    '图拉比 TLP',
    '图图 TT',
    '拉比 LP',
    '比拉图 PLT',
    '拉图 LT',
    '比图 PT',
    '图比 TP',
    '拉拉 LL',
    '比比 PP',
    '图拉 TL',
  ];
  const sounds = learnSounds(names.map((name) => name.split(' ') as [string, string]));

  it('gives each character its sound', () => {
    assert.deepEqual(
      ['图', '拉', '比'].map((sign) => sounds.get(sign)?.[0]?.[0]),
      ['T', 'L', 'P'],
    );
  });

  it('reads a name that was not among the examples', () => {
    assert.equal(soundingsOf('比图拉', sounds, 1)[0]?.sounds, '&PTL');
  });
});

describe('pinyin', () => {
  const readings = new Map([
    ['王', 'wang'],
    ['小', 'xiao'],
    ['明', 'ming'],
  ]);

  it('spells a name as one word, and the given name alone', () => {
    assert.deepEqual(spellingsOf('王小明', readings), ['wangxiaoming', 'xiaoming']);
  });

  it('is told from other spellings', () => {
    assert.equal(isPinyin('xiaoming', readings), true);
    assert.equal(isPinyin('xiaomint', readings), false);
  });
});
