import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DeskRow, states } from '#contracts/opportunities';
import { groupOf, nextTask } from './next-task.ts';

const TODAY = '2026-11-26';
const row = (change: Partial<DeskRow>): DeskRow => ({
  reference: 'TO-BE-ENVI-01',
  direction: 'offer',
  kind: 'technology',
  state: 'draft',
  stateSince: '2026-11-01',
  age: 25,
  title: 'Sorptiemat haalt fosfaat uit drainagewater',
  language: 'nl',
  languages: ['nl'],
  stale: [],
  openComments: 0,
  isMine: true,
  validUntil: '2026-11-10',
  ...change,
});

describe('what a writer does next', () => {
  it('is clear in every state', () => {
    const tasks = states.map((state) => [state, nextTask(row({ state }), TODAY).is]);

    assert.deepEqual(Object.fromEntries(tasks), {
      draft: 'finish',
      'internal-review': 'wait',
      'external-review': 'wait',
      refused: 'none',
      published: 'none',
      paused: 'resume',
      expiring: 'renew',
      expired: 'renew-ended',
      withdrawn: 'none',
      fulfilled: 'none',
    });
  });

  it('begins with open comments, and with a translation that lags behind', () => {
    const openComments = 2;

    assert.deepEqual(
      [
        nextTask(row({ openComments }), TODAY).is,
        nextTask(row({ state: 'external-review', openComments }), TODAY).is,
        nextTask(row({ state: 'published', stale: ['fr'] }), TODAY).is,
      ],
      ['mend', 'answer', 'translate'],
    );
  });

  it('is nothing any more once an ended listing cannot be renewed', () => {
    const ended = row({ state: 'expired', validUntil: '2026-05-30' });

    assert.deepEqual(nextTask(ended, TODAY), { is: 'renew-ended', until: '2026-11-26' });
    assert.deepEqual(nextTask(ended, '2026-11-27'), { is: 'none' });
  });

  it('puts listings under the heading of whose turn it is', () => {
    const found = (['draft', 'internal-review', 'published', 'expired', 'refused'] as const).map((state) =>
      groupOf(row({ state }), TODAY),
    );

    assert.deepEqual(found, ['yourTurn', 'reading', 'open', 'over', 'over']);
  });
});
