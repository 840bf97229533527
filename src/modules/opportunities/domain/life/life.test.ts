import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type State, states } from '#contracts/opportunities';
import { judgeMove, life, type Standing, type Wish } from './life.ts';
import { verbs } from './verb.ts';

const today = '2026-11-26';
const anyStanding: fc.Arbitrary<Standing> = fc.record(
  {
    state: fc.constantFrom(...states),
    validUntil: fc.constantFrom('2026-11-25', '2026-11-26', '2026-12-26', '2026-12-27', '2027-06-30'),
    faults: fc.constantFrom([], [{ code: 'missing' as const, path: 'fields' }]),
  },
  { requiredKeys: ['state', 'faults'] },
);
const anyWish: fc.Arbitrary<Wish> = fc.record(
  {
    verb: fc.constantFrom(...verbs),
    today: fc.constant(today),
    validUntil: fc.constantFrom('2026-11-26', '2027-12-31'),
    remark: fc.constantFrom('', ' ', 'Say what it costs.'),
    reason: fc.constantFrom('other', 'still-open', 'partner-found-elsewhere', 'none'),
  },
  { requiredKeys: ['verb', 'today'] },
);

describe('the life of a listing', () => {
  it('never leaves its table', () => {
    fc.assert(
      fc.property(anyStanding, anyWish, (standing, wish) => {
        const move = judgeMove(standing, wish);
        const step = life[wish.verb];
        if (move.is === 'possible') {
          assert.equal(move.to, step.to);
          assert.ok(step.from.includes(standing.state));
        } else {
          assert.ok(move.for.length > 0);
          assert.equal(
            move.for.some(({ is }) => is === 'wrong-state'),
            !step.from.includes(standing.state),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('can reach every state from a draft', () => {
    const reached = new Set<State>(['draft']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { from, to } of Object.values(life))
        if (from.some((state) => reached.has(state))) reached.add(to);
    }
    assert.deepEqual([...reached].toSorted(), [...states].toSorted());
  });

  it('can be ended from every state, and ends only three ways', () => {
    const final = states.filter((state) => !Object.values(life).some(({ from }) => from.includes(state)));
    assert.deepEqual(final, ['refused', 'withdrawn', 'fulfilled']);
    for (const state of states.filter((one) => one !== 'expired'))
      assert.equal(life.withdraw.from.includes(state), !final.includes(state), `withdraw from ${state}`);
  });

  const sound = { faults: [] };
  const cases: [string, Standing, Omit<Wish, 'today'>, unknown][] = [
    [
      'is submitted when sound',
      { ...sound, state: 'draft' },
      { verb: 'submit' },
      { is: 'possible', to: 'internal-review' },
    ],
    [
      'says everything that hinders a return at once',
      { ...sound, state: 'draft' },
      { verb: 'return' },
      {
        is: 'refused',
        for: [
          { is: 'wrong-state', state: 'draft', from: ['internal-review', 'external-review'] },
          { is: 'no-reason' },
          { is: 'no-remark' },
        ],
      },
    ],
    [
      'is open on its last day',
      { ...sound, state: 'external-review', validUntil: today },
      { verb: 'publish' },
      { is: 'possible', to: 'published' },
    ],
    [
      'is not opened after its last day',
      { ...sound, state: 'external-review', validUntil: '2026-11-25' },
      { verb: 'publish' },
      { is: 'refused', for: [{ is: 'validity-passed', validUntil: '2026-11-25', today }] },
    ],
    [
      'does not expire on its last day',
      { ...sound, state: 'expiring', validUntil: today },
      { verb: 'expire' },
      { is: 'refused', for: [{ is: 'end-not-passed', validUntil: today, today }] },
    ],
    [
      'expires the day after, also while paused',
      { ...sound, state: 'paused', validUntil: '2026-11-25' },
      { verb: 'expire' },
      { is: 'possible', to: 'expired' },
    ],
    [
      'announces its end thirty days before',
      { ...sound, state: 'published', validUntil: '2026-12-26' },
      { verb: 'announce-expiry' },
      { is: 'possible', to: 'expiring' },
    ],
    [
      'does not announce it earlier',
      { ...sound, state: 'published', validUntil: '2026-12-27' },
      { verb: 'announce-expiry' },
      { is: 'refused', for: [{ is: 'end-not-near', noticeOn: '2026-11-27', today }] },
    ],
    [
      'never expires without a last day',
      { ...sound, state: 'published' },
      { verb: 'expire' },
      { is: 'refused', for: [{ is: 'no-validity' }] },
    ],
    [
      'is renewed only for longer',
      { ...sound, state: 'expiring', validUntil: '2026-12-01' },
      { verb: 'renew', validUntil: '2026-12-01', reason: 'still-open' },
      { is: 'refused', for: [{ is: 'not-longer', validUntil: '2026-12-01', wanted: '2026-12-01' }] },
    ],
    [
      'is published again by being renewed',
      { ...sound, state: 'expiring', validUntil: '2026-12-01' },
      { verb: 'renew', validUntil: '2027-12-01', reason: 'new-results' },
      { is: 'possible', to: 'published' },
    ],
    [
      'is renewed half a year after its end',
      { ...sound, state: 'expired', validUntil: '2026-05-30' },
      { verb: 'renew', validUntil: '2027-12-01', reason: 'still-open' },
      { is: 'possible', to: 'published' },
    ],
    [
      'is not renewed later than that, nor without a sign of life',
      { ...sound, state: 'expired', validUntil: '2026-05-29' },
      { verb: 'renew', validUntil: '2027-12-01' },
      {
        is: 'refused',
        for: [{ is: 'ended-long-ago', validUntil: '2026-05-29', last: '2026-11-25' }, { is: 'no-reason' }],
      },
    ],
    [
      'is returned without a remark where comments stand open',
      { ...sound, state: 'external-review', openComments: 2 },
      { verb: 'return', reason: 'evidence-missing' },
      { is: 'possible', to: 'draft' },
    ],
    [
      'is withdrawn for a reason that the step knows',
      { ...sound, state: 'published' },
      { verb: 'withdraw', reason: 'evidence-missing' },
      { is: 'refused', for: [{ is: 'no-reason' }] },
    ],
  ];
  for (const [name, standing, wish, expected] of cases)
    it(name, () => assert.deepEqual(judgeMove(standing, { ...wish, today }), expected));
});
