import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corridor } from '../../testing.ts';
import { boundsOf } from '../clock/bounds.ts';
import { composeMorning } from './morning-letter.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';
const boundsFor = (code: string) =>
  boundsOf(corridor.sides.find((side) => side.code === code)!.holidays, TODAY);
const nothing = { owed: [], waiting: [], news: [] };
const owed = (kind: string, day: string) => ({ kind, side: 'be', day });

describe('the letter of a morning', () => {
  it('is not written when there is nothing to do, nothing new and nothing late', () => {
    assert.equal(composeMorning(nothing, boundsFor), undefined);
    assert.equal(
      composeMorning(
        { ...nothing, owed: [owed('task', '2026-11-30')], waiting: [{ side: 'cn', day: TODAY }] },
        boundsFor,
      ),
      undefined,
    );
  });

  it('names every turn, but of other days only those of the week', () => {
    const letter = composeMorning(
      {
        ...nothing,
        owed: [
          owed('task', '2026-11-24'),
          owed('outcome', TODAY),
          owed('procedure', '2026-11-29'),
          owed('follow-up', '2026-11-30'),
          owed('ball', '2026-12-24'),
        ],
      },
      boundsFor,
    )!;

    assert.deepEqual(
      [...letter.turns, ...letter.due].map(({ kind, group }) => [kind, group]),
      [
        ['ball', 'later'],
        ['task', 'overdue'],
        ['outcome', 'this-week'],
        ['procedure', 'this-week'],
      ],
    );
  });

  it('counts what waits on the other side, and names what is late there', () => {
    const waiting = [{ side: 'cn', day: '2026-11-24' }, { side: 'cn', day: TODAY }, { side: 'cn' }];

    assert.deepEqual(composeMorning({ ...nothing, waiting }, boundsFor)!.waiting, {
      count: 3,
      late: [waiting[0]],
    });
  });

  it('is written for news alone', () => {
    assert.deepEqual(composeMorning({ ...nothing, news: ['a message'] }, boundsFor)!.news, ['a message']);
  });
});
