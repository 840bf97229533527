import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeSpelling, encodeSpellings } from '../spellings.ts';
import { decodeRows, encodeRows, WEIGHT_STEPS } from './coding.ts';
import { rowsOf, transpose } from './rows.ts';
import { joinSections, splitSections } from './sections.ts';
import { decodeVocabulary, encodeVocabulary, Vocabulary } from './vocabulary.ts';

const terms = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...'abé电池固 _'), minLength: 1, maxLength: 8 }), {
    maxLength: 40,
  })
  .map((list) => list.toSorted((a, b) => (a < b ? -1 : 1)));

const cells = fc.uniqueArray(
  fc.record({
    row: fc.nat(9),
    target: fc.nat(19),
    step: fc.integer({ min: 1, max: WEIGHT_STEPS }),
    mark: fc.nat(255),
  }),
  { selector: ({ row, target }) => `${row} ${target}`, maxLength: 60 },
);

const rowsFrom = (list: { row: number; target: number; step: number; mark: number }[]) =>
  rowsOf(
    {
      rows: list.map(({ row }) => row),
      targets: list.map(({ target }) => target),
      values: list.map(({ step }) => step / WEIGHT_STEPS),
      marks: list.map(({ mark }) => mark),
    },
    10,
  );

describe('a vocabulary', () => {
  it('finds each of its terms and nothing else, also after coding', () => {
    fc.assert(
      fc.property(terms, (list) => {
        const { prefixes, rests } = encodeVocabulary(Vocabulary.of(list));
        const decoded = decodeVocabulary(prefixes, rests);

        assert.deepEqual(
          list.map((term) => decoded.find(term)),
          list.map((_, id) => id),
        );
        assert.equal(decoded.find('not there'), -1);
      }),
    );
  });
});

describe('a table', () => {
  it('comes back from its bytes, rows sorted by target', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const sorted = list.toSorted((a, b) => a.row - b.row || a.target - b.target);
        const { links, weights, marks } = encodeRows(rowsFrom(list));

        assert.deepEqual(decodeRows(links, weights, marks), rowsFrom(sorted));
      }),
    );
  });

  it('is itself when turned twice', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const rows = rowsFrom(list.toSorted((a, b) => a.row - b.row || a.target - b.target));
        assert.deepEqual(transpose(transpose(rows, 20), 10), rows);
      }),
    );
  });
});

describe('a compiled file', () => {
  it('gives its parts back by name', () => {
    const parts = new Map([
      ['zh', new Uint8Array([1, 2, 3])],
      ['leeg', new Uint8Array()],
      ['é', new Uint8Array([10])],
    ]);

    assert.deepEqual(splitSections(joinSections(parts)), parts);
  });

  it('is refused when it is something else', () => {
    assert.throws(() => splitSections(new TextEncoder().encode('{"a":1}\n')), /compile it again/);
  });
});

describe('the spelling of terms', () => {
  it('comes back from its line', () => {
    fc.assert(
      fc.property(terms, fc.string({ maxLength: 12 }), (list, spelling) => {
        const known = new Map(
          list.map((term) => [term, `${term.slice(0, 2)}${spelling.replaceAll('\n', '')}`]),
        );
        const lines = encodeSpellings(list, known).split('\n');
        assert.deepEqual(
          list.map((term, i) => decodeSpelling(term, lines[i] ?? '')),
          list.map((term) => known.get(term)),
        );
      }),
    );
  });
});
