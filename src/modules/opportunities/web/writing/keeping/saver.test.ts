import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { WrittenListing } from '#contracts/opportunities';
import { type Reach, Saver } from './saver.ts';

const listing = (productClass: string) => ({ productClass, texts: [] }) as unknown as WrittenListing;

/** A centre that answers when told to, and everything the saver said and did. */
function open() {
  const told: string[] = [];
  const asked: { version: number; words: string | undefined; confirmed: string[] }[] = [];
  const answers: { resolve(): void; reject(meaning: string): void }[] = [];
  const kept: { copy?: string | undefined } = {};
  const reach: Reach = {
    save: ({ version, listing: { productClass: words }, confirmed }) => {
      asked.push({ version, words, confirmed });
      return new Promise((resolve, reject) =>
        answers.push({
          resolve: () => resolve({ version: version + 1, stale: [] }),
          reject: (meaning) => reject(new Error(meaning)),
        }),
      );
    },
    meaningOf: (error) => (error as Error).message as 'offline',
    keep: (copy) => (kept.copy = copy.listing.productClass),
    drop: () => (kept.copy = undefined),
    tell: ({ is }) => told.push(is),
    saved: () => {},
  };
  return { told, asked, answers, kept, saver: new Saver({ version: 1, listing: listing('') }, reach) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('saving while somebody writes', () => {
  it('keeps every letter at once and sends once, after a pause', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const { saver, asked, answers, kept, told } = open();
    saver.change(listing('a'));
    saver.change(listing('ab'));
    assert.deepEqual([kept.copy, asked.length], ['ab', 0]);

    mock.timers.tick(1_200);
    answers[0]!.resolve();
    await settled();

    assert.deepEqual(asked, [{ version: 1, words: 'ab', confirmed: [] }]);
    assert.deepEqual([kept.copy, told.at(-1), saver.version], [undefined, 'saved', 2]);
    mock.timers.reset();
  });

  it('sends after the answer what was written before it, on top of the new version', async () => {
    const { saver, asked, answers, kept } = open();
    saver.change(listing('a'));
    const flushed = saver.flush();
    saver.change(listing('b'));
    answers[0]!.resolve();
    await settled();
    assert.equal(kept.copy, 'b', 'not dropped before it has arrived');
    answers[1]!.resolve();

    assert.equal(await flushed, true);
    assert.deepEqual(
      asked.map(({ version, words }) => [version, words]),
      [
        [1, 'a'],
        [2, 'b'],
      ],
    );
    saver.stop();
  });

  it('tries again when the line is back, and loses nothing meanwhile', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const { saver, asked, answers, kept, told } = open();
    saver.change(listing('a'));
    mock.timers.tick(1_200);
    answers[0]!.reject('offline');
    await settled();
    assert.deepEqual([told.at(-1), kept.copy], ['offline', 'a']);
    mock.timers.tick(5_000);
    answers[1]!.resolve();
    await settled();

    assert.deepEqual([asked.length, told.at(-1), kept.copy], [2, 'saved', undefined]);
    mock.timers.reset();
  });

  it('sends nothing over what somebody else saved, until both are settled', async () => {
    const { saver, asked, answers, told } = open();
    saver.change(listing('mine'));
    const flushed = saver.flush();
    answers[0]!.reject('conflict');
    assert.equal(await flushed, false);
    saver.change(listing('mine, longer'));
    assert.deepEqual([await saver.flush(), asked.length, told.at(-1)], [false, 1, 'conflict']);

    saver.settle(7, listing('both'));
    const again = saver.flush();
    answers[1]!.resolve();

    assert.equal(await again, true);
    assert.deepEqual(asked.at(-1), { version: 7, words: 'both', confirmed: [] });
  });

  it('sends a confirmation even where no letter changed', async () => {
    const { saver, asked, answers } = open();
    saver.confirm('nl');
    const flushed = saver.flush();
    answers[0]!.resolve();

    assert.equal(await flushed, true);
    assert.deepEqual(asked[0]?.confirmed, ['nl']);
  });
});
