import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isReference, numbered, referencePrefix } from './reference.ts';

describe('a reference', () => {
  it('says kind and direction, side, first field and number', () => {
    const prefix = referencePrefix({
      direction: 'offer',
      kind: 'technology',
      side: 'be',
      fields: ['energy', 'food'],
    });
    assert.equal(numbered(prefix, 1), 'TO-BE-ENER-01');
    assert.equal(numbered(prefix, 1234), 'TO-BE-ENER-1234');
  });

  it('has a place for third countries and for listings without a field', () => {
    assert.equal(referencePrefix({ direction: 'request', kind: 'industry', fields: [] }), 'NR-X-GENL');
    assert.equal(
      referencePrefix({
        direction: 'request',
        kind: 'joint-research',
        side: 'cn',
        fields: ['earth-observation'],
      }),
      'RR-CN-EART',
    );
  });

  it('is told from other text', () => {
    for (const text of ['TO-BE-ENER-01', 'MR-CN-BUS-02', 'RO-X-GENL-1234'])
      assert.ok(isReference(text), text);
    for (const text of ['to-be-ener-01', 'XO-BE-ENER-01', 'TO-BE-ENER-1', 'TO-BE-ENER-01; drop', ''])
      assert.ok(!isReference(text), text);
  });
});
