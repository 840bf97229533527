import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Lexicon } from '#contracts/lexicon';
import { loadLexicon } from '#modules/lexicon';
import { documentOf } from '../collection/collection.ts';
import { type ListingText, textOfField } from '../listing.ts';
import { referenceIndex } from '../ranking/reference-index.ts';
import { queryUnits } from '../ranking/units.ts';
import { findHits } from './hits.ts';
import { pairsOf } from './pairs.ts';
import { bestPassage } from './passage.ts';
import { isPartOf, overlap, placesOfWord } from './spans.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');

const dutch: ListingText = {
  language: 'nl',
  title: 'Gezocht: sneltest voor mycotoxinen bij ontvangst van graan',
  summary: 'Wij zoeken een snelle detectie van mycotoxinen in maïs en tarwe bij de weegbrug.',
  description:
    'De coöperatie ontvangt elk jaar graan van 800 telers. Aflatoxine B1 is de grootste zorg. Een veldvalidatie kan vanaf februari.',
  keywords: ['mycotoxinen', 'graan'],
  isOriginal: true,
};
const english: ListingText = {
  language: 'en',
  title: 'Titanium powder for printing',
  summary: 'Spherical powder made by plasma atomisation.',
  description: 'Three plants supply 200 tonnes a year.',
  keywords: [],
  isOriginal: true,
};
const question = {
  text: '我们有一种霉菌毒素快速检测方法，可以测定玉米和小麦中的黄曲霉毒素。',
  language: 'zh' as const,
};

describe('the reasons of a match', () => {
  let lexicon: Lexicon;
  before(async () => {
    lexicon = await loadLexicon({
      packs: path.join(root, 'packs/lexicon'),
      cache: path.join(root, '.cache'),
    });
  });

  const explain = (text: ListingText, asked = question) => {
    const index = referenceIndex([
      documentOf(1, text, lexicon),
      documentOf(2, { ...english, language: text.language }, lexicon),
    ]);
    const units = queryUnits(lexicon, asked, text.language);
    const hits = findHits({ units, index, lexicon }, text);
    return { index, units, hits, pairs: pairsOf(asked.text, text, hits) };
  };

  it('add up to the very score of the ranking', () => {
    const { index, units, hits } = explain(dutch);

    const [score = 0] = index.score(units, [1]);
    const sum = hits.reduce((total, { contribution }) => total + contribution, 0);

    assert.ok(Math.abs(sum - score) < 1e-9, `${sum} is not ${score}`);
  });

  it('pair words as they stand in the two texts, the strongest first', () => {
    const { pairs } = explain(dutch);

    const mycotoxins = pairs.find(({ source }) => source === '霉菌毒素');
    assert.match(mycotoxins?.target ?? '', /mycotoxinen/i);
    assert.ok(pairs.some(({ source, target }) => source === '小麦' && /tarwe/i.test(target)));
    assert.deepEqual(
      pairs.map(({ share }) => share),
      pairs.map(({ share }) => share).toSorted((a, b) => b - a),
    );
    assert.ok(pairs.reduce((sum, { share }) => sum + share, 0) <= 1 + 1e-9);
  });

  it('point at places that hold the words and never cross', () => {
    const { pairs } = explain(dutch);

    for (const { source, sourceSpans, targetSpans } of pairs) {
      for (const { start, end } of sourceSpans) assert.equal(question.text.slice(start, end), source);
      for (const { field, start, end } of targetSpans)
        assert.ok(end <= textOfField(dutch, field).length && start < end);
    }
    const all = pairs.flatMap(({ targetSpans }) => targetSpans);
    all.forEach((one, i) => {
      const crossing = all.slice(i + 1).filter((other) => other.field === one.field && overlap(one, other));
      assert.deepEqual(crossing, []);
    });
  });

  it('choose the sentence that shows most beside title and summary', () => {
    const { pairs } = explain(dutch);

    const passage = bestPassage(dutch, pairs);

    assert.equal(dutch.description.slice(passage?.start, passage?.end), 'Aflatoxine B1 is de grootste zorg.');
  });

  it('are empty for texts that share nothing', () =>
    assert.deepEqual(explain(english, { text: '养蜂', language: 'zh' }).pairs, []));

  it('hold for any text without breaking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { pairs } = explain(dutch, { text: `${text} mycotoxinen 霉菌`, language: 'zh' });
        for (const { source, sourceSpans } of pairs)
          for (const { start, end } of sourceSpans)
            assert.equal(`${text} mycotoxinen 霉菌`.slice(start, end).toLowerCase(), source.toLowerCase());
      }),
      { numRuns: 50 },
    );
  });
});

describe('places in a text', () => {
  it('take a Chinese word anywhere and a Latin one only when it stands alone', () => {
    assert.deepEqual(placesOfWord('检测方法与快速检测', '检测'), [
      { start: 0, end: 2 },
      { start: 7, end: 9 },
    ]);
    assert.deepEqual(placesOfWord('Graan en graanmeel, GRAAN', 'graan'), [
      { start: 0, end: 5 },
      { start: 20, end: 25 },
    ]);
  });

  it('know part and whole', () => {
    assert.equal(isPartOf({ start: 2, end: 4 }, { start: 0, end: 4 }), true);
    assert.equal(isPartOf({ start: 0, end: 4 }, { start: 0, end: 4 }), false);
    assert.equal(overlap({ start: 0, end: 2 }, { start: 2, end: 4 }), false);
  });
});
