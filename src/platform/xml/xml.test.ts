import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { around, element, inLanguages, said, writeElement } from '#platform/xml';

describe('an element of XML', () => {
  it('is written with its namespace, attributes and what stands in it', () => {
    const title = inLanguages('title', { zh: '土壤', en: 'Soil & water' });
    const root = { ...element('record', title, { note: 'a "b"\n<c>' }), namespace: 'urn:x' };

    assert.equal(
      writeElement(root),
      '<record xmlns="urn:x" note="a &quot;b&quot;&#10;&lt;c&gt;">' +
        '<title xml:lang="zh-Hans">土壤</title><title xml:lang="en">Soil &amp; water</title></record>',
    );
  });

  it('is left out where there is nothing to say, and closes itself where it is empty', () => {
    assert.deepEqual([said('a', undefined), said('a', ' '), around('b', [])], [[], [], []]);
    assert.equal(writeElement(element('a', '')), '<a/>');
  });

  it('has a blank for what XML cannot carry, and no blank around its text', () => {
    assert.equal(
      writeElement(element('a', ' one\u0000two\ud800\ufffe three ')),
      '<a>one two\ufffd  three</a>',
    );
  });
});
