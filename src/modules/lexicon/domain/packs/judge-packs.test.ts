import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgePacks } from './judge-packs.ts';

const concept = (line: number, cells: Record<string, string>) => ({
  file: 'energy.tsv',
  line,
  cells: { id: `c${line}`, broader: '', zh: '电', en: 'power', fr: 'courant', nl: 'stroom', ...cells },
});
const word = (line: number, cells: Record<string, string>) => ({
  file: 'a.tsv',
  line,
  cells: { en: `word ${line}`, pos: 'n', fr: 'mot', nl: 'woord', zh: '词', ...cells },
});
const said = (concepts: ReturnType<typeof concept>[], words: ReturnType<typeof word>[] = []) =>
  judgePacks({ concepts, words }).map(({ line, message }) => `${line}: ${message}`);

describe('the check of word packs', () => {
  it('finds nothing wrong with good rows', () => {
    assert.deepEqual(
      said([concept(2, {}), concept(3, { broader: 'c2' })], [word(2, {}), word(3, { zh: '' })]),
      [],
    );
  });

  it('finds a broader concept that is not there, and a circle', () => {
    assert.deepEqual(said([concept(2, { broader: 'nowhere' })]), ['2: broader “nowhere” is no concept']);
    assert.deepEqual(said([concept(2, { broader: 'c3' }), concept(3, { broader: 'c2' })]), [
      '2: “c2” is broader than itself by way of “c2”',
      '3: “c3” is broader than itself by way of “c3”',
    ]);
  });

  it('finds doubles, gaps, wrong scripts and stray signs', () => {
    assert.deepEqual(said([concept(2, {}), concept(3, { id: 'c2' })]), [
      '3: the id “c2” stands already in energy.tsv:2',
    ]);
    assert.deepEqual(said([concept(2, { nl: '' })]), ['2: nl: no word']);
    assert.deepEqual(said([concept(2, { fr: '电流' })]), ['2: fr: “电流” is in the wrong script']);
    assert.deepEqual(said([concept(2, { en: 'power|power' })]), ['2: en: “power” stands twice']);
    assert.deepEqual(said([concept(2, { en: 'power||current' })]), [
      '2: en: an empty synonym; check the bars',
    ]);
    assert.deepEqual(said([], [word(2, { pos: 'x' })]), ['2: “x” is no part of speech']);
    assert.deepEqual(said([], [word(2, { fr: 'mot (rare)' })]), [
      '2: fr: brackets or semicolons in “mot (rare)”; notes do not belong into a word',
    ]);
  });
});
