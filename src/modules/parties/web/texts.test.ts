import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  identifierSchemes,
  nameKinds,
  nameScripts,
  organisationTypes,
  relationKinds,
  searchedWith,
  duplicateReason,
} from '../contract.ts';
import { en } from './texts.en.ts';
import { fr } from './texts.fr.ts';
import { nl } from './texts.nl.ts';
import { zh } from './texts.zh.ts';

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name))].toSorted();

describe('the texts of organisations', () => {
  for (const [language, texts] of Object.entries({ zh, fr, nl }))
    it(`say the same things in ${language} as in English`, () => {
      assert.deepEqual(Object.keys(texts), Object.keys(en));
      for (const [key, text] of Object.entries(texts))
        assert.deepEqual(placeholders(text), placeholders(en[key as keyof typeof en]), key);
    });

  it('name every code of the contract', () => {
    const keys = [
      ...organisationTypes.map((code) => `type_${code}`),
      ...nameKinds.map((code) => `kind_${code}`),
      ...nameScripts.map((code) => `script_${code}`),
      ...identifierSchemes.map((code) => `scheme_${code}`),
      ...relationKinds.map((code) => `relation_${code}`),
      ...searchedWith.options.map((code) => `found_${code}`),
      ...duplicateReason.shape.code.options.map((code) => `reason_${code}`),
    ];

    assert.deepEqual(
      keys.filter((key) => !(key in en)),
      [],
    );
  });
});
