import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Drawing, PageToDraw } from '#platform/http';
import { rememberDrawings } from './remember-drawings.ts';

/** Draws the answers themselves, and counts; what begins with `late` comes too late. */
function counting() {
  const asked: string[] = [];
  const drawing: Drawing = {
    draw: async ({ address, first }) => {
      asked.push(address);
      await Promise.resolve();
      return first.startsWith('late') ? undefined : { title: address, body: first };
    },
    stop: async () => {},
  };
  return { asked, drawing };
}

const page = (address: string, first: string): PageToDraw => ({ address, first });

describe('drawings that are kept', () => {
  it('are drawn once for one address and one set of answers, also when many ask at the same moment', async () => {
    const { asked, drawing } = counting();
    const kept = rememberDrawings(drawing);

    const all = await Promise.all([1, 2, 3].map(() => kept.draw(page('/en/', 'a'))));
    all.push(await kept.draw(page('/en/', 'a')));

    assert.deepEqual(new Set(all.map((drawn) => drawn?.body)), new Set(['a']));
    assert.equal(asked.length, 1);
  });

  it('are others for another answer or address, whose parts are never taken for each other', async () => {
    const { asked, drawing } = counting();
    const kept = rememberDrawings(drawing);

    assert.equal((await kept.draw(page('/en/', 'a')))?.body, 'a');
    assert.equal((await kept.draw(page('/en/', 'b')))?.body, 'b');
    assert.equal((await kept.draw(page('/zh/', 'a')))?.title, '/zh/');
    assert.equal(asked.length, 3);
  });

  it('are not those that came too late', async () => {
    const { asked, drawing } = counting();
    const kept = rememberDrawings(drawing);

    assert.equal(await kept.draw(page('/en/', 'late')), undefined);
    assert.equal(await kept.draw(page('/en/', 'late')), undefined);
    assert.equal(asked.length, 2);
  });

  it('make room by those that were not asked for longest', async () => {
    const { asked, drawing } = counting();
    const kept = rememberDrawings(drawing, 8);

    for (const first of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb'])
      assert.equal((await kept.draw(page('/en/', first)))?.body, first);
    assert.equal(asked.length, 4);
  });
});
