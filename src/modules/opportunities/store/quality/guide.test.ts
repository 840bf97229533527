import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GuidedField } from '#contracts/opportunities';
import { type Language, languages } from '#platform/languages';
import type { Listing } from '../../domain/listing.ts';
import { judgeWhole } from '../../domain/quality/judge-whole.ts';
import { corridor, listing, quality, TODAY } from '../../testing.ts';

const standard = {
  measure: 'own' as const,
  lengths: quality.lengths,
  fields: new Set(corridor.fields.map(({ code }) => code)),
  sides: new Set(corridor.sides.map(({ code }) => code)),
  today: TODAY,
};

/** A listing that says in every field what the form shows beside it. */
function shownAs(language: Language, which: 'good' | 'bad'): Listing {
  const of = (wanted: GuidedField) => quality.guide.find(({ field }) => field === wanted)![which][language];
  return listing({
    stage: { trl: 5, note: { [language]: of('stage') } },
    partner: { types: ['enterprise'], note: { [language]: of('partner') } },
    keywords: { [language]: of('keywords').split(/[、,，;]\s*/) },
    texts: [
      {
        language,
        title: of('title'),
        summary: of('summary'),
        description: of('description'),
        advantages: of('advantages'),
        isOriginal: true,
        isMachineMade: false,
      },
    ],
  });
}

const remarksOn = (one: Listing) =>
  judgeWhole(one, standard, { rules: quality, ownerNames: [], organisationsIn: new Map() }).map(
    ({ code, path }) => `${code} ${path}`,
  );

describe('the examples beside the fields', () => {
  for (const language of languages) {
    it(`are themselves without remark where they are good, in ${language}`, () => {
      // An example is as short as an example has to be.
      assert.deepEqual(
        remarksOn(shownAs(language, 'good')).filter((said) => !said.startsWith('too-short')),
        [],
      );
    });

    it(`are remarked where they are bad, in ${language}`, () => {
      const said = remarksOn(shownAs(language, 'bad'));

      for (const place of ['title', 'summary', 'description', 'advantages', 'partner', 'keywords'])
        assert.ok(
          said.some((one) => one.includes(place)),
          `${place}: ${said.join(', ')}`,
        );
    });
  }
});
