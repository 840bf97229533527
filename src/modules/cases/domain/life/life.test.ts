import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type CaseKind, caseKinds, type CaseState, type Holder } from '#contracts/cases';
import type { LandingFacts } from '../landing/lacking.ts';
import { agesOf, type Stretch } from '../clock/ages.ts';
import { advancesFrom, judgeMove, type Standing, statesOf, type Wish } from './life.ts';

const sides = ['cn', 'be'];
const anyHolder: fc.Arbitrary<Holder> = fc.record({
  side: fc.constantFrom('cn', 'be'),
  part: fc.constantFrom('adviser', 'client'),
});
const anyAct = fc.record({
  what: fc.constantFrom('advance', 'hand-over', 'close', 'reopen'),
  choice: fc.nat(),
  to: anyHolder,
  hours: fc.integer({ min: 0, max: 400 }),
});
const anyDay = fc.constantFrom('2026-03-01', '2026-04-01', '2026-05-01');
const anyLanding: fc.Arbitrary<LandingFacts> = fc.record(
  {
    isLinkShown: fc.boolean(),
    host: fc.constantFrom('named', 'approved', 'refused'),
    space: fc.record({ readyOn: anyDay, isPermitSettled: fc.boolean() }),
    landedOn: anyDay,
  },
  { requiredKeys: [] },
);
const landed: LandingFacts = {
  isLinkShown: true,
  host: 'approved',
  space: { readyOn: '2026-03-01', isPermitSettled: true },
  landedOn: '2026-03-01',
};
const anyStory = fc.record({
  kind: fc.constantFrom(...caseKinds),
  acts: fc.array(anyAct, { maxLength: 40 }),
  isDisclosed: fc.boolean(),
  hasValidatedAgreement: fc.boolean(),
  landing: fc.oneof(fc.constant(landed), anyLanding),
});

interface Told {
  readonly turns: (Stretch & { readonly verb: string })[];
  readonly standing: Standing;
  readonly now: Date;
}

const verbOf = (
  standing: Standing,
  { what, choice, to }: { what: string; choice: number; to: Holder },
): Wish => {
  if (what === 'close') return { verb: 'close' };
  if (what !== 'advance') return { verb: what as 'hand-over' | 'reopen', to };
  const steps = advancesFrom(standing.kind, standing.state);
  return { verb: steps[choice % Math.max(1, steps.length)] ?? 'follow' };
};

/** Lives a story: each act that is possible begins a turn and ends the one before, in one moment. */
function live({
  kind,
  acts,
  ...given
}: { kind: CaseKind } & Omit<Parameters<typeof begin>[1], 'kind'> & {
    acts: readonly { what: string; choice: number; to: Holder; hours: number }[];
  }): Told {
  let now = new Date('2026-01-05T08:00:00Z');
  let standing = begin(kind, given);
  const turns: (Stretch & { verb: string })[] = [
    { verb: 'open', state: 'opened', side: 'be', part: 'adviser', beganAt: now },
  ];
  for (const act of acts) {
    now = new Date(now.getTime() + act.hours * 3_600_000);
    const wish = verbOf(standing, act);
    const move = judgeMove(standing, wish);
    if (move.is === 'refused') continue;
    const before = turns.pop()!;
    turns.push({ ...before, endedAt: now });
    turns.push({
      verb: wish.verb,
      state: move.to,
      side: move.holder?.side,
      part: move.holder?.part,
      beganAt: now,
    });
    standing = replayed(standing, turns);
  }
  return { turns, standing, now };
}

const begin = (
  kind: CaseKind,
  {
    isDisclosed,
    hasValidatedAgreement,
    landing,
  }: { isDisclosed: boolean; hasValidatedAgreement: boolean; landing: LandingFacts },
): Standing => ({
  kind,
  state: 'opened',
  ball: { side: 'be', part: 'adviser' },
  sides,
  sidesWithClients: sides,
  isDisclosed,
  hasValidatedAgreement,
  landing,
});

/** Where a case stands, from its turns alone. */
function replayed(standing: Standing, turns: readonly Stretch[]): Standing {
  const { ball: _, stateBeforeClosing: _b, ...rest } = standing;
  const { state, side, part } = turns.at(-1)!;
  const before = turns.findLast((turn) => turn.state !== 'closed')!.state;
  return {
    ...rest,
    state,
    ...(side !== undefined && part !== undefined && { ball: { side, part } }),
    ...(state === 'closed' && { stateBeforeClosing: before }),
  };
}

const runs = { numRuns: 1000 };

describe('the life of a case', () => {
  for (const kind of caseKinds)
    it(`reaches every state of a ${kind}, and no other`, () => {
      const reached = new Set<CaseState>(['opened']);
      for (const from of statesOf(kind))
        if (reached.has(from))
          for (const verb of advancesFrom(kind, from)) {
            const move = judgeMove(
              {
                ...begin(kind, { isDisclosed: true, hasValidatedAgreement: true, landing: landed }),
                state: from,
              },
              { verb },
            );
            if (move.is === 'possible') reached.add(move.to);
          }
      reached.add('closed');

      assert.deepEqual([...reached], statesOf(kind));
    });

  it('has one ball while it is open and none when it is closed, whatever was tried', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { turns } = live(story);
        assert.equal(turns.filter(({ endedAt }) => endedAt === undefined).length, 1);
        for (const { state, side, part } of turns)
          assert.equal(state === 'closed', side === undefined && part === undefined);
      }),
      runs,
    );
  });

  it('is told by its turns alone: replaying them leads to where it stands', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { turns, standing } = live(story);
        assert.deepEqual(replayed(begin(story.kind, story), turns), standing);
      }),
      runs,
    );
  });

  it('has ages that add up, by state and by holder, to the time it was open', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { turns, now } = live(story);
        const { total, byState, byHolder } = agesOf(turns, now);
        const sum = (shares: readonly { milliseconds: number }[]) =>
          shares.reduce((all, { milliseconds }) => all + milliseconds, 0);
        const open = turns
          .filter(({ state }) => state !== 'closed')
          .reduce((all, { beganAt, endedAt = now }) => all + endedAt.getTime() - beganAt.getTime(), 0);
        assert.deepEqual([sum(byState), sum(byHolder), total.milliseconds], [open, open, open]);
      }),
      runs,
    );
  });

  it('names everything that hinders a step', () => {
    const standing: Standing = {
      ...begin('technology-transfer', { isDisclosed: false, hasValidatedAgreement: false, landing: {} }),
      sidesWithClients: ['cn'],
      state: 'bound',
    };

    assert.deepEqual(judgeMove(standing, { verb: 'introduce', to: { side: 'be', part: 'client' } }), {
      is: 'refused',
      for: [
        { is: 'wrong-state', state: 'bound', from: ['opened'] },
        { is: 'names-not-agreed' },
        { is: 'no-party-on-one-side' },
        { is: 'no-client-there', side: 'be' },
      ],
    });
  });

  it('lets a firm land only on what its record holds, and says everything that is missing', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { turns } = live({ ...story, kind: 'soft-landing' });
        const taken = new Set(turns.map(({ verb }) => verb));
        const { isLinkShown, host, space, landedOn = '' } = story.landing;
        assert.ok(!taken.has('show-link') || isLinkShown);
        assert.ok(!taken.has('approve-host') || host === 'approved');
        assert.ok(!taken.has('offer-space') || space);
        assert.ok(!taken.has('land') || (space?.isPermitSettled && space.readyOn <= landedOn));
      }),
      runs,
    );
    const facts = { isDisclosed: false, hasValidatedAgreement: false };
    const space = { readyOn: '2026-05-01', isPermitSettled: false };
    const placed: Standing = { ...begin('soft-landing', { ...facts, landing: { space } }), state: 'placed' };

    assert.deepEqual(judgeMove(placed, { verb: 'land' }), {
      is: 'refused',
      for: [{ is: 'permit-not-granted' }, { is: 'landing-day-missing' }],
    });
  });
});
