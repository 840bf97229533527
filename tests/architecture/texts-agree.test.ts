import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { languages } from '#platform/languages';
import { loadCatalogues } from './texts/catalogues.ts';
import { HALF_WIDTH, missingForms, shapeOf } from './texts/shape.ts';

const catalogues = await loadCatalogues(path.resolve(import.meta.dirname, '../..'));
const others = languages.filter((language) => language !== 'en');

describe('the sentences people see', () => {
  it('are found', () => {
    assert.ok(catalogues.length >= 6);
  });

  for (const { name, sentences } of catalogues) {
    it(`${name}: are the same in every language`, () => {
      for (const language of others)
        assert.deepEqual(
          Object.keys(sentences[language]).toSorted(),
          Object.keys(sentences.en).toSorted(),
          language,
        );
    });

    it(`${name}: ask for the same values and tell the same cases apart`, () => {
      const differing = others.flatMap((language) =>
        Object.entries(sentences[language])
          .map(([key, text]) => [
            `${language} ${key}`,
            shapeOf(text, language),
            shapeOf(sentences.en[key] ?? '', 'en'),
          ])
          .filter(([, own, english]) => String(own) !== String(english)),
      );

      assert.deepEqual(differing, []);
    });

    it(`${name}: have words, and every counted form of their language`, () => {
      const faults = languages.flatMap((language) =>
        Object.entries(sentences[language]).flatMap(([key, text]) => [
          ...(text.trim() === '' ? [`${language} ${key} is empty`] : []),
          ...missingForms(text, language).map((form) => `${language} ${key} lacks ${form}`),
        ]),
      );

      assert.deepEqual(faults, []);
    });

    it(`${name}: are punctuated in full width in Chinese`, () => {
      const faults = Object.entries(sentences.zh).filter(([, text]) => HALF_WIDTH.test(text));

      assert.deepEqual(faults, []);
    });
  }
});
