import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chinese, dutch, listing } from '../testing.ts';
import { isSameListing } from './same-listing.ts';

describe('two listings', () => {
  it('are the same in whatever order they say it', () => {
    const one = listing({ texts: [dutch, chinese], stage: { trl: 7, note: {} } });
    const { kind, ...rest } = listing({ texts: [chinese, dutch], stage: { trl: 7 } });

    assert.ok(isSameListing(one, { ...rest, kind }));
  });

  it('differ by one letter, and by the order of their fields, of which the first makes the reference', () => {
    assert.ok(!isSameListing(listing(), listing({ texts: [{ ...dutch, title: `${dutch.title}.` }] })));
    assert.ok(!isSameListing(listing(), listing({ fields: ['agriculture', 'environment'] })));
  });
});
