import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cooperations, directions, investment, kinds, rights, states } from '#contracts/opportunities';
import { organisationTypes } from '#contracts/parties';
import { en as namesEn } from './names/names.en.ts';
import { fr as namesFr } from './names/names.fr.ts';
import { nl as namesNl } from './names/names.nl.ts';
import { zh as namesZh } from './names/names.zh.ts';
import { en } from './texts.en.ts';
import { fr } from './texts.fr.ts';
import { nl } from './texts.nl.ts';
import { zh } from './texts.zh.ts';

/** `{name}` and `{count, plural, …}`; the words that a choice leads to begin with a capital or are several. */
const placeholders = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/\{([a-z]\w*)(?=\}|, (?:plural|select|number))/g)].map(([, name = '']) => name),
    ),
  ].toSorted();

describe('the texts of listings', () => {
  const catalogues: [string, Record<string, string>, Record<string, Record<string, string>>][] = [
    ['pages', en, { fr, nl, zh }],
    ['names', namesEn, { fr: namesFr, nl: namesNl, zh: namesZh }],
  ];
  for (const [name, english, others] of catalogues)
    for (const [language, texts] of Object.entries(others))
      it(`have the same keys and placeholders in ${language} as in English (${name})`, () => {
        assert.deepEqual(Object.keys(texts).toSorted(), Object.keys(english).toSorted());
        for (const [key, text] of Object.entries(texts)) {
          assert.notEqual(text.trim(), '', key);
          // A language may do without a plural, never with a placeholder that nobody fills.
          assert.deepEqual(placeholders(text), placeholders(english[key]!), key);
        }
      });

  it('name every code that a listing can carry', () => {
    const codes = {
      kind: kinds,
      type: organisationTypes,
      cooperation: cooperations,
      rights,
      instrument: investment.shape.instrument.options,
      state: states,
      trl: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    };
    const wanted = Object.entries(codes).flatMap(([family, all]) => all.map((code) => `${family}_${code}`));
    assert.deepEqual(
      [...wanted, ...directions].filter((key) => !(key in namesEn)),
      [],
    );
  });
});
