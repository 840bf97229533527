import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#platform/calendar';
import { languages, locale } from '#platform/languages';
import { dayInWords, numberInWords, withUnit } from './in-words.ts';

describe('a day in words', () => {
  it('is written as the languages write it', () => {
    const formats = languages.map(
      (language) =>
        [
          language,
          new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' }),
        ] as const,
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (count) => {
        const day = addDays('2000-01-01', count);
        for (const [language, format] of formats) {
          // Intl writes “1 novembre”; French says premier.
          const written = format
            .format(new Date(`${day}T00:00:00Z`))
            .replace(/^1 (?=\D)/, language === 'fr' ? '1er ' : '1 ');
          assert.equal(dayInWords(day, language), written);
        }
      }),
    );
  });
});

describe('a number in words', () => {
  it('has the marks of its language, and stays beside its unit', () => {
    const percent = { zh: '%', en: '%', fr: '%', nl: '%' };

    assert.deepEqual(
      languages.map((language) => numberInWords(12_345.5, language)),
      ['12,345.5', '12,345.5', '12\u202F345,5', '12.345,5'],
    );
    assert.deepEqual(
      languages.map((language) => withUnit(24.5, percent, language)),
      ['24.5%', '24.5\u00A0%', '24,5\u00A0%', '24,5\u00A0%'],
    );
  });
});
