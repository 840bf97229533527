import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openStemmers } from '../../store/stemmers.ts';
import { splitCompound } from './compounds.ts';
import { fold, plainSpelling } from './folding.ts';
import { analyseLatin } from './latin.ts';
import { numberTerm, parseDigits } from './numbers.ts';
import { behindPrefix } from './prefixes.ts';
import { spellingKey } from './cognates.ts';

const stemmers = openStemmers();
const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('the spelling of a word', () => {
  it('is folded once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(plainSpelling(text));
        assert.equal(fold(once), once);
      }),
    );
  });

  it('loses accents and ligatures, not letters', () => {
    assert.equal(fold('œuvre énergétique'), 'oeuvre energetique');
  });

  it('has one key for cousins in three languages, and none for short words', () => {
    assert.equal(spellingKey('mycotoxine'), spellingKey('mycotoxin'));
    assert.equal(spellingKey('fotovoltaisch'), spellingKey('fotovoltaische'));
    assert.equal(spellingKey('chat'), undefined);
  });
});

describe('numbers', () => {
  it('are one term however a language groups and splits them', () => {
    assert.equal(parseDigits('1,234.5', 'en'), 1234.5);
    assert.equal(parseDigits('1.234,5', 'nl'), 1234.5);
    assert.equal(parseDigits('1 234,5', 'fr'), 1234.5);
    assert.equal(parseDigits('12.345', 'nl'), 12345);
    assert.equal(parseDigits('12.345', 'en'), 12.345);
  });

  it('keep their value from writing to reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        assert.equal(parseDigits(value.toLocaleString('en-GB'), 'en'), value);
        assert.equal(parseDigits(value.toLocaleString('nl-BE'), 'nl'), value);
        assert.equal(parseDigits(value.toLocaleString('fr-BE'), 'fr'), value);
      }),
    );
  });

  it('have twelve digits at most in their term', () => {
    assert.equal(numberTerm(0.1 + 0.2), '#0.3');
  });
});

describe('words made of words', () => {
  const words = new Set(['afvalwater', 'zuiver', 'zuiveringsinstallatie', 'wind', 'park']);
  const isWord = (term: string) => words.has(term);
  const split = (word: string) =>
    splitCompound({ word, stem: (part) => part, isWord })?.map(({ term }) => term);

  it('fall into the two known ones, over a linking s', () => {
    assert.deepEqual(split('afvalwaterszuiver'), ['afvalwater', 'zuiver']);
    assert.deepEqual(split('windpark'), ['wind', 'park']);
  });

  it('stay whole when a part is unknown', () => {
    assert.equal(split('afvalwatertoren'), undefined);
  });

  it('give what stands behind a bound prefix', () => {
    assert.deepEqual(
      behindPrefix('autoencoder', (rest) => rest === 'encoder'),
      { start: 4, rest: 'encoder' },
    );
  });
});

describe('the analysis of a text in an alphabetic language', () => {
  const english = { language: 'en', stem: stemmers.en, has: (term: string) => term === 'heat_pump' } as const;

  it('places every term inside the text, with a positive weight', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'fr', 'nl'), (text, language) => {
        const words = {
          language,
          stem: stemmers[language],
          has: (term: string) => term.length % 3 === 0,
        } as const;
        for (const { start, end, weight, term } of analyseLatin(text, words).occurrences) {
          assert.ok(start >= 0 && start < end && end <= text.length && weight > 0 && term !== '');
        }
      }),
    );
  });

  it('finds a phrase of the lexicon over grammar words, with its whole surface', () => {
    const text = 'Pumps: a pump of heat, and a heat pump.';
    const phrase = analyseLatin(text, english).occurrences.filter(({ term }) => term === 'heat_pump');

    assert.deepEqual(
      phrase.map(({ start, end }) => text.slice(start, end)),
      ['heat pump'],
    );
  });

  it('reads 1.5 million and a unit right after a number', () => {
    const terms = analyseLatin('1.5 million euro for 28 nm chips', english).occurrences.map(
      ({ term }) => term,
    );

    assert.ok(
      terms.includes('#1500000') && terms.includes('@eur') && terms.includes('@nm') && terms.includes('#28'),
    );
  });
});
