import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyseChinese, type ChineseWords } from './analysis.ts';
import { magnitudeAfter, parseNumeral } from './numerals.ts';
import { learnScript, simplify } from './script.ts';
import { segment } from './segmentation.ts';

const WORDS = new Set(['固态', '电池', '固态电池', '研究', '研究生', '生命', '起源']);
const words: ChineseWords = {
  script: new Map([['電', '电']]),
  sounds: new Map([
    ['拉', [['L', 1]]],
    ['图', [['T', 1]]],
    ['比', [['P', 1]]],
  ]),
  readings: new Map(),
  stem: (word) => word,
  isWord: (run, start, end) => WORDS.has(run.slice(start, end)),
};
const hanText = fc.string({ unit: fc.constantFrom(...'固态电池研究生命起源的图拉比3万5a. '), maxLength: 60 });

describe('the cut of Chinese', () => {
  it('covers the run without gap or overlap', () => {
    fc.assert(
      fc.property(hanText, (run) => {
        const cuts = segment(run, (word) => WORDS.has(word));
        assert.equal(cuts.map(([start, end]) => run.slice(start, end)).join(''), run);
      }),
    );
  });

  it('prefers fewer words, then fewer single characters', () => {
    const cut = (run: string) =>
      segment(run, (word) => WORDS.has(word)).map(([start, end]) => run.slice(start, end));

    assert.deepEqual(cut('研究生命起源'), ['研究', '生命', '起源']);
  });
});

describe('the analysis of Chinese', () => {
  it('finds every word at every place, inside the text', () => {
    fc.assert(
      fc.property(hanText, (text) => {
        for (const { start, end, term } of analyseChinese(text, words).occurrences) {
          assert.ok(start >= 0 && start < end && end <= text.length && term !== '');
        }
      }),
    );
    const terms = analyseChinese('固态電池', words).occurrences.map(({ term }) => term);
    assert.ok(['固态', '电池', '固态电池', '电'].every((term) => terms.includes(term)));
  });

  it('hears the sounds of a name that it does not know', () => {
    assert.ok(analyseChinese('图拉比', words).occurrences.some(({ term }) => term === '&TLP'));
  });

  it('reads 5.05亿 as the same number as 505 million', () => {
    assert.ok(analyseChinese('距今5.05亿年', words).occurrences.some(({ term }) => term === '#505000000'));
  });
});

describe('Chinese numerals', () => {
  it('have the value they are read with', () => {
    assert.deepEqual(['三百五十', '二〇一九', '一万二千', '十二', '两亿三千万', '一二'].map(parseNumeral), [
      350,
      2019,
      12000,
      12,
      230_000_000,
      undefined,
    ]);
  });

  it('multiply the digits before them', () => {
    assert.deepEqual(magnitudeAfter('百万吨'), { factor: 1e6, length: 2 });
    assert.equal(magnitudeAfter('吨'), undefined);
  });
});

describe('traditional characters', () => {
  const pairs = learnScript([
    ['電池', '电池'],
    ['電', '电'],
    ['著名', '著名'],
    ['著', '着'],
    ['名著', '名著'],
  ]);

  it('become simplified ones, except where they are at home in both scripts', () => {
    assert.equal(simplify('電池著名', pairs), '电池著名');
  });
});
