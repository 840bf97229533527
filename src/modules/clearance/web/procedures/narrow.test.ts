import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProcedureRow } from '../../contract.ts';
import { facetsOf, narrowed } from './narrow.ts';

const inFour = (en: string, fr = en, zh = en) => ({ zh, en, fr, nl: en });
const row = (
  id: string,
  side: ProcedureRow['side'],
  more: { name: ReturnType<typeof inFour>; nature: string },
) =>
  ({
    id,
    side,
    name: more.name,
    subject: { id: 'investment', name: inFour('Investment') },
    nature: { id: more.nature, name: inFour(more.nature) },
    authority: { id: 'a', name: inFour('Ministry') },
  }) as ProcedureRow;
const rows = [
  row('CN-A', 'cn', {
    name: inFour('Security review', 'Contrôle de sécurité', '安全审查'),
    nature: 'approval',
  }),
  row('BE-B', 'be', { name: inFour('Notification'), nature: 'notice' }),
  row('EU-C', 'eu', { name: inFour('Merger control'), nature: 'approval' }),
];
const nothing = { q: '', side: [], subject: [], nature: [] };
const ids = (found: ProcedureRow[]) => found.map(({ id }) => id);

describe('all procedures', () => {
  it('are found by words of any language, without accents, and by their id', () => {
    const asked = ['安全', 'securite controle', 'cn-a', 'ministry', 'nothing of the kind'];

    assert.deepEqual(
      asked.map((q) => ids(narrowed(rows, { ...nothing, q }))),
      [['CN-A'], ['CN-A'], ['CN-A'], ['CN-A', 'BE-B', 'EU-C'], []],
    );
  });

  it('are narrowed by facets; a facet counts what the others leave', () => {
    const chosen = { ...nothing, side: ['cn'], nature: ['approval'] };

    assert.deepEqual(ids(narrowed(rows, chosen)), ['CN-A']);
    assert.deepEqual(facetsOf(rows, chosen, 'side'), [
      { value: 'cn', count: 1 },
      { value: 'eu', count: 1 },
    ]);
  });
});
