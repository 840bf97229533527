import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { languages } from '#platform/languages';
import fc from 'fast-check';
import type { Lexicon } from './contract.ts';
import { realTexts, shippedLexicon } from './testing.ts';

let lexicon: Lexicon;
before(async () => {
  lexicon = await shippedLexicon();
});

const termsOf = (text: string, language: 'zh' | 'en' | 'fr' | 'nl') =>
  new Set(lexicon.analyse(text, language).occurrences.map(({ term }) => term));

describe('a number', () => {
  it('is the same term in every writing system', () => {
    const written = { zh: '5.05亿', en: '505 million', fr: '505 millions', nl: '505 miljoen' };
    for (const language of languages)
      assert.ok(termsOf(written[language], language).has('#505000000'), language);
  });

  it('is the same term in words and in digits', () => {
    const written = { zh: '三百五十', en: '350', fr: '350', nl: '350' };
    for (const language of languages) assert.ok(termsOf(written[language], language).has('#350'), language);
  });
});

describe('telling the language of a text', () => {
  it('says unknown for none of the four, and for no language at all', () => {
    const others = [
      'これは日本語の文章です。技術を開発しています。',
      'Это русский текст о технологиях',
      '한국어 문장입니다',
      'Buscamos un socio para el desarrollo de la tecnología de baterías',
      'Cerchiamo un partner per lo sviluppo di una nuova tecnologia',
      'Procuramos um parceiro para o desenvolvimento de uma nova tecnologia',
      'Wir suchen einen Partner für die Entwicklung einer neuen Batterie',
      'Vi söker en partner för utveckling av en ny teknik för batterier',
      '',
      '12345',
      '\u0000\u0007',
    ];
    assert.deepEqual(
      others.map((text) => lexicon.detect(text).language),
      others.map(() => 'unknown'),
    );
  });

  const sentences = path.join(realTexts, 'sib200.en-zh-fr-nl.tsv');
  const hasSentences = fs.existsSync(sentences);
  it(
    'is right for 99 of 100 real sentences of each language',
    { skip: !hasSentences && `needs ${sentences}` },
    () => {
      const [header = '', ...lines] = fs.readFileSync(sentences, 'utf8').split('\n').filter(Boolean);
      const columns = header.split('\t');
      for (const language of languages) {
        const texts = lines.map((line) => line.split('\t')[columns.indexOf(language)] ?? '');
        const right = texts.filter((text) => lexicon.detect(text).language === language).length;
        assert.ok(right >= 0.99 * texts.length, `${language}: ${right} of ${texts.length}`);
      }
    },
  );
});

describe('a word without entry', () => {
  const guessed = (text: string, from: 'zh' | 'en' | 'fr' | 'nl', to: 'zh' | 'en' | 'fr' | 'nl') =>
    lexicon
      .cut(text, from, to)
      .flatMap((word) => lexicon.guess(word, from, to).map(({ term, via }) => ({ term, via: via[0] })));

  it('is met by its sound, in either direction', () => {
    const heard = termsOf('林迪斯法恩', 'zh');
    assert.ok(
      guessed('Lindisfarne', 'en', 'zh').some(
        ({ term, via }) => via === 'transliteration' && heard.has(term),
      ),
    );
  });

  it('is met by its spelling among languages with an alphabet', () => {
    const spelt = termsOf('mycotoxines', 'fr');
    assert.ok(guessed('mycotoxinen', 'nl', 'fr').some(({ term }) => spelt.has(term)));
  });

  it('is met by its pinyin', () => {
    assert.ok(
      guessed('林霏霏', 'zh', 'en').some(({ term, via }) => via === 'pinyin' && term.startsWith('linfeif')),
    );
  });
});

describe('understanding a text', () => {
  it('names its words with translations that readers know, and its concepts', () => {
    const { detection, words, concepts } = lexicon.understand('我们需要固态电池的电解质。');

    assert.equal(detection.language, 'zh');
    const battery = words.find(({ surface }) => surface === '固态电池');
    assert.equal(lexicon.citation(battery?.translations.en?.[0]?.term ?? '', 'en'), 'solid-state battery');
    assert.deepEqual(
      concepts.map(({ concept }) => concept.id),
      ['solid-state-battery', 'electrolyte'],
    );
  });

  it('takes a language it is given for certain', () => {
    assert.equal(lexicon.understand('route', 'fr').detection.language, 'fr');
  });
});

describe('hostile texts', () => {
  const hostile = {
    'control characters': '\u0000\u0001电\u0007池\u001b[31m battery\u0000',
    'lone surrogates': '\ud800电池\udc00 pump \ud83d',
    'bidirectional signs and blanks of no width': '\u202e电\u200b池\u2066 heat\u00adpump',
    'marks without letters': '\u0301\u0338\u0307'.repeat(50),
    'one endless word': 'a'.repeat(5000),
    'one endless run': '电'.repeat(5000),
    'only signs': '…—（）【】《》!?;:'.repeat(200),
    empty: '',
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`of ${name} are read without harm`, () => {
      lexicon.detect(text);
      lexicon.understand(text);
      for (const from of languages) {
        const { occurrences, length } = lexicon.analyse(text, from);
        assert.ok(Number.isFinite(length) && length >= 0);
        for (const { start, end } of occurrences) assert.ok(start >= 0 && start < end && end <= text.length);
        for (const to of languages) {
          for (const word of lexicon.cut(text, from, to)) lexicon.guess(word, from, to);
        }
      }
    });
  }

  it('of 200,000 characters take time in proportion', () => {
    const text = '固态电池的电解质界面。Solid-state batteries with ceramic electrolytes. '
      .repeat(3400)
      .slice(0, 200_000);
    for (const language of languages) assert.ok(lexicon.analyse(text, language).occurrences.length > 10_000);
  });

  it('of any kind keep the words of a question in order and inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.constantFrom(...languages),
        (text, from) => {
          const words = lexicon.cut(text, from, from === 'en' ? 'zh' : 'en');
          words.forEach(({ start, end }, i) => {
            assert.ok(start >= (words[i - 1]?.start ?? 0) && start < end && end <= text.length);
          });
        },
      ),
    );
  });
});
