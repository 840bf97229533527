import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#platform/calendar';
import { languages, locale } from '#platform/languages';
import { readDay } from './read-day.ts';

const all = languages.map((language) => locale[language]);
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));

describe('a typed day', () => {
  it('is read as people write it', () => {
    const written = {
      '2026-11-26': '2026-11-26',
      '2026年11月26日': '2026-11-26',
      '2026. 3. 5': '2026-03-05',
      '5/3/2026': '2026-03-05',
      '05-03-2026': '2026-03-05',
      '1er mars 2026': '2026-03-01',
      '5 Mar 2026': '2026-03-05',
      '17 januari 2028': '2028-01-17',
      '17 janv. 2028': '2028-01-17',
    };

    for (const [text, day] of Object.entries(written)) assert.equal(readDay(text, all), day, text);
  });

  it('is read again from the way in which each language writes it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (day, language) => {
        const written = new Intl.DateTimeFormat(locale[language], {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(new Date(day));

        assert.equal(readDay(written, [locale[language]]), day);
      }),
    );
  });

  it('is not guessed at', () => {
    for (const text of ['', '2026-02-30', '31/11/2026', '13/13/2026', 'tomorrow', '5 ju 2026', '26-11-26'])
      assert.equal(readDay(text, all), undefined, text);
  });
});
