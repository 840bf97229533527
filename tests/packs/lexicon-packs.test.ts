import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { z } from 'zod';
import type { Lexicon } from '#contracts/lexicon';
import { checkPacks, loadLexicon } from '#modules/lexicon';
import { language } from '#platform/languages';
import { readYaml } from '#platform/packs';

const root = path.resolve(import.meta.dirname, '../..');
const packs = path.join(root, 'packs/lexicon');

const inFour = z.strictObject({ zh: z.string(), en: z.string(), fr: z.string(), nl: z.string() });
const text = z.strictObject({
  name: z.string(),
  packages: z.array(z.string()),
  version: z.string(),
  licence: z.string(),
});
const description = z.strictObject({
  id: z.string(),
  version: z.string(),
  reviewed: z.iso.date(),
  name: inFour,
  licence: z.string(),
  origin: z.string(),
  holds: z.string().optional(),
  recipe: z.string().optional(),
  texts: z.array(text).optional(),
});
const conceptCase = z.strictObject({
  name: z.string(),
  text: z.string(),
  language,
  concepts: z.array(z.string()),
});
const wordCase = z.strictObject({
  name: z.string(),
  word: z.string(),
  from: language,
  to: language,
  among: z.string(),
});
const cases = z.array(z.union([conceptCase, wordCase]));

/** How many translations of a word a case may have to look through. */
const AMONG = 5;

let lexicon: Lexicon;
before(async () => {
  lexicon = await loadLexicon({ packs, cache: path.join(root, '.cache') });
});

describe('the word packs', () => {
  it('have no fault', async () => {
    assert.deepEqual((await checkPacks(packs)).problems, []);
  });

  for (const pack of fs.readdirSync(packs)) {
    it(`say what they are: ${pack}`, () => {
      assert.equal(readYaml(path.join(packs, pack, 'pack.yaml'), description).id, pack);
      assert.ok(fs.existsSync(path.join(packs, pack, 'CHANGELOG.md')));
    });

    for (const judged of readYaml(path.join(packs, pack, 'cases.yaml'), cases)) {
      it(`${pack}: ${judged.name}`, () => {
        if ('concepts' in judged) {
          const found = lexicon.findConcepts(judged.text, judged.language).map(({ id }) => id);
          assert.deepEqual(found, judged.concepts);
          return;
        }
        const [word] = lexicon.cut(judged.word, judged.from, judged.to);
        const translations = lexicon.translate(word?.term ?? '', judged.from, judged.to).slice(0, AMONG);
        const spelt = translations.map(({ term }) => lexicon.citation(term, judged.to));
        assert.ok(spelt.includes(judged.among), spelt.join(', '));
      });
    }
  }
});
