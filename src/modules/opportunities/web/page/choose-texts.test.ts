import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLanguage, type Language } from '#platform/languages';
import { chooseTexts, type ShownText } from './choose-texts.ts';

const text = (language: Language, isOriginal = false): ShownText => ({
  language,
  isOriginal,
  title: '',
  summary: '',
  description: '',
  isStale: false,
  isMachineMade: false,
  changedOn: '2026-11-26',
});

describe('the texts on a listing’s page', () => {
  const cases: [string, string, Language, Language | undefined, string | undefined, boolean][] = [
    ['are the original alone for who reads it', 'nl zh', 'nl', undefined, undefined, false],
    ['are the original and the reader’s own', 'nl en zh', 'zh', undefined, 'zh', false],
    ['are the original and some translation where the own is missing', 'nl en', 'fr', undefined, 'en', true],
    ['are the original alone where there is no other', 'zh', 'fr', undefined, undefined, true],
    ['are what was asked for', 'nl en zh', 'nl', 'zh', 'zh', false],
    ['ignore a wish for what is not there', 'nl en zh', 'en', 'fr', 'en', false],
  ];
  for (const [name, languages, reader, wanted, beside, missing] of cases)
    it(name, () => {
      const [first, ...others] = languages.split(' ').filter(isLanguage);
      const chosen = chooseTexts([...others.map((one) => text(one)), text(first!, true)], reader, wanted);

      assert.deepEqual(
        [chosen.original.language, chosen.beside?.language, chosen.isOwnMissing],
        [first, beside, missing],
      );
    });
});
