import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cooperation } from '#contracts/cases';
import { codeOf, holderOf, holdersOf, usualNext } from './holders.ts';

const seat = (side: string, partyCount: number) => ({ side, partyCount, hasAgreed: false, parties: [] });
const ballAt = (code: string): Pick<Cooperation, 'seats' | 'ball'> => ({
  seats: [seat('cn', 1), seat('be', 0)],
  ball: {
    ...holderOf(code),
    since: '2026-11-27T08:00:00Z',
    dueOn: '2026-12-01',
    daysLeft: 2,
    isCertain: true,
  },
});

describe('to whom a ball can go', () => {
  it('is everybody but its holder, and no client where there is none', () => {
    assert.deepEqual(holdersOf(ballAt('cn/adviser')).map(codeOf), ['cn/client', 'be/adviser']);
    assert.deepEqual(holdersOf({ seats: ballAt('cn/adviser').seats }).map(codeOf), [
      'cn/adviser',
      'cn/client',
      'be/adviser',
    ]);
  });

  it('is usually the other adviser, or one’s own when a client gives it back', () => {
    assert.deepEqual(
      ['cn/adviser', 'be/adviser', 'cn/client'].map((code) => codeOf(usualNext(ballAt(code))!)),
      ['be/adviser', 'cn/adviser', 'cn/adviser'],
    );
  });
});
