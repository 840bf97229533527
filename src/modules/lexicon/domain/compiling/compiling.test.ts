import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStemmers } from '../../store/stemmers.ts';
import { compileTables } from './compile.ts';
import { entriesOf, type Entry } from './entries.ts';
import { entriesOfDictionary, wordings } from './gloss.ts';
import { trainModelOne } from './model-one.ts';

describe('the senses of a dictionary', () => {
  it('become wordings without notes, descriptions and references', () => {
    assert.deepEqual(wordings('to raise (a price); to increase'), ['raise', 'increase']);
    assert.deepEqual(wordings('Wuchang, a county-level city in Harbin'), ['Wuchang']);
    assert.deepEqual(wordings('Shenyang or Mukden'), ['Shenyang', 'Mukden']);
    assert.deepEqual(wordings('see 河南省[He2 nan2 Sheng3]'), []);
  });

  it('are found behind a reference, and a place by its bare name', () => {
    const entries = entriesOfDictionary([
      {
        traditional: '湖北',
        simplified: '湖北',
        reading: 'Hu2 bei3',
        senses: ['see 湖北省[Hu2 bei3 Sheng3]'],
      },
      {
        traditional: '湖北省',
        simplified: '湖北省',
        reading: 'Hu2 bei3 Sheng3',
        senses: ['Hubei Province (Hupeh) in central China'],
      },
    ]);
    const found = entries.filter(({ word }) => word === '湖北').map(({ translation }) => translation);

    assert.ok(found.includes('Hubei Province in central China') || found.includes('Hubei Province'));
  });
});

describe('learning from pairs of lines', () => {
  it('tells which words translate each other though they always stand in company', () => {
    const lines = [
      { left: [0, 1], right: [0, 1] },
      { left: [0, 2], right: [0, 2] },
      { left: [1, 2], right: [1, 2] },
    ];
    const model = trainModelOne(lines, { left: 3, right: 3 }, { iterations: 20 });
    const best = [0, 1, 2].map((left) => {
      const cells = [...model.left.keys()].filter((cell) => model.left[cell] === left);
      return model.right[cells.toSorted((a, b) => model.forward[b]! - model.forward[a]!)[0]!];
    });

    assert.deepEqual(best, [0, 1, 2]);
  });
});

describe('compiling', () => {
  const words = [
    { zh: ['电池'], en: ['battery', 'cell'], fr: ['batterie'], nl: ['batterij'] },
    { zh: ['水'], en: ['water'], fr: ['eau'] },
  ];
  const entries: Entry[] = [
    ...words.flatMap((word) => entriesOf(word, 'thesaurus')),
    { from: 'en', word: 'water', to: 'nl', translation: 'water', weight: 1, source: 'general' },
  ];
  const compiled = compileTables({ entries, trained: [], script: new Map(), stemmers: openStemmers() });
  const row = (from: 'zh' | 'en' | 'fr', to: 'en' | 'nl', term: string) => {
    const rows = compiled.tables.get(`${from}>${to}`)!;
    const id = compiled.terms[from].indexOf(term);
    const found = [];
    for (let cell = rows.offsets[id]!; cell < rows.offsets[id + 1]!; cell++)
      found.push(compiled.terms[to][rows.targets[cell]!]);
    return found;
  };

  it('puts the preferred synonym first', () => {
    assert.deepEqual(row('zh', 'en', '电池'), ['batteri', 'cell']);
  });

  it('goes through English where two languages share no entry', () => {
    assert.deepEqual(row('fr', 'nl', 'eau'), ['water']);
    assert.deepEqual(row('zh', 'nl', '水'), ['water']);
  });

  it('sorts the terms, so that the same words make the same file', () => {
    for (const terms of Object.values(compiled.terms))
      assert.deepEqual(
        terms,
        terms.toSorted((a, b) => (a < b ? -1 : 1)),
      );
    const again = compileTables({ entries, trained: [], script: new Map(), stemmers: openStemmers() });
    assert.deepEqual(again, compiled);
  });

  it('remembers how a term is spelt for readers', () => {
    assert.equal(compiled.spellings.en.get('batteri'), 'battery');
  });
});
