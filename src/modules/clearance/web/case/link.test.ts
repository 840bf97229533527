import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Link, readLink, writeLink } from './link.ts';

describe('the address of a case', () => {
  it('is read as it was written, whatever the title', () => {
    const title = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim() || undefined);

    fc.assert(
      fc.property(title, (given) => {
        const link: Link = {
          case: 'ciio-no*kind-ma',
          asOf: '2028-01-17',
          beginsOn: undefined,
          title: given,
          other: 'stake_pct-25',
          otherAsOf: undefined,
        };

        assert.deepEqual(readLink(`#${writeLink(link)}`), link);
      }),
    );
  });

  it('leaves facts in plain letters, and leaves out what was not said', () => {
    assert.equal(
      writeLink({ case: 'ciio-no*kind-ma', title: '霉菌 & co' }),
      'case=ciio-no*kind-ma&title=%E9%9C%89%E8%8F%8C%20%26%20co',
    );
    assert.equal(writeLink({ case: '' }), '');
  });

  it('counts a day that does not exist, or lies outside the packs, as not said', () => {
    const read = readLink('#case=a-yes&asOf=2028-02-30&beginsOn=1999-12-31');

    assert.deepEqual([read.case, read.asOf, read.beginsOn], ['a-yes', undefined, undefined]);
  });
});
