import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { beginHistory, changed, type History, redone, undone } from './history.ts';

type Listing = History['now'];
const titled = (productClass: string) => ({ productClass }) as unknown as Listing;

describe('taking back', () => {
  it('goes back all the way and forth again, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (words) => {
        const begun = beginHistory(titled('begin'));
        const end = words.reduce(
          (history, word, place) => changed(history, titled(word), { place: 'x', at: place * 10_000 }),
          begun,
        );
        const back = words.reduce(undone, end);

        assert.deepEqual(back.now, begun.now);
        assert.deepEqual(words.reduce(redone, back).now, end.now);
        assert.deepEqual(undone(back), { now: back.now, before: [], after: back.after });
      }),
    );
  });

  it('takes letters typed one after the other as one step, and another field as another', () => {
    const one = changed(beginHistory(titled('')), titled('a'), { place: 'title', at: 0 });
    const two = changed(one, titled('ab'), { place: 'title', at: 400 });
    const three = changed(two, titled('ab!'), { place: 'summary', at: 600 });

    assert.deepEqual([undone(three).now, undone(undone(three)).now], [titled('ab'), titled('')]);
  });

  it('forgets what was taken back once something new is written', () => {
    const one = changed(beginHistory(titled('')), titled('a'), { place: 'x', at: 0 });
    const other = changed(undone(one), titled('b'), { place: 'x', at: 9_000 });

    assert.deepEqual(redone(other).now, titled('b'));
  });
});
