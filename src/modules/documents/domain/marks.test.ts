import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { marksFor } from './marks.ts';

describe('what is written across a page', () => {
  const viewer = {
    name: '王伟',
    part: 'cn/client',
    organisations: ['登德吸附材料有限公司'],
    mark: 'K7Q2-9FMX',
    at: '2026-11-27T10:00:59.123Z',
  };

  it('names the reader, the organisation, the minute and the number on record', () => {
    assert.deepEqual(marksFor(viewer), ['王伟 · 登德吸附材料有限公司', '2026-11-27 10:00 UTC · K7Q2-9FMX']);
  });

  it('says as what somebody reads who speaks for no organisation, and shortens long names', () => {
    assert.equal(marksFor({ ...viewer, part: 'be/adviser', organisations: [] })[0], '王伟 · BE adviser');
    assert.equal(marksFor({ ...viewer, organisations: ['x'.repeat(60)] })[0], `王伟 · ${'x'.repeat(39)}…`);
  });
});
