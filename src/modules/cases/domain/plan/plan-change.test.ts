import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlanChange, PlannedStep, PlanSummary } from '#contracts/cases';
import { isNoChange, planChangeOf } from './plan-change.ts';

/** Numbers that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = seeded(20261127);
const maybe = (chance: number) => random() < chance;
const dayIn = () => `2027-0${1 + Math.floor(random() * 3)}-1${Math.floor(random() * 3)}`;
const some = <One>(ids: readonly string[], make: (id: string) => One): One[] =>
  ids.filter(() => maybe(0.6)).map(make);

const randomPlan = (): PlanSummary => ({
  steps: some(['A', 'B', 'C', 'D', 'E', 'F'], (procedure) => ({
    procedure,
    state: maybe(0.5) ? 'required' : 'undetermined',
    side: maybe(0.5) ? 'cn' : 'be',
    startsOn: dayIn(),
    endsOn: dayIn(),
    ...(maybe(0.4) && { fileBy: dayIn() }),
  })).map((step) => ({ ...step, side: step.procedure < 'D' ? 'cn' : 'be' })) as PlannedStep[],
  blocks: some(['x', 'y'], (block) => ({ block, state: maybe(0.5) ? 'stops' : 'may-stop' })),
  milestones: some(['signing', 'start'], (milestone) => ({ milestone, on: dayIn() })),
});

/** Makes the later plan out of the earlier one and the change, and out of nothing else. */
function applied(before: PlanSummary, change: PlanChange): PlanSummary {
  const steps = new Map(before.steps.map((step) => [step.procedure, step]));
  for (const { procedure } of change.gone) steps.delete(procedure);
  for (const step of change.added) steps.set(step.procedure, step);
  for (const { procedure, is } of change.changed)
    steps.set(procedure, { ...steps.get(procedure)!, state: is });
  for (const { procedure, is } of change.moved) {
    const { fileBy: _, ...step } = steps.get(procedure)!;
    void _;
    steps.set(procedure, { ...step, ...is });
  }
  const blocks = new Map(before.blocks.map(({ block, state }) => [block, state]));
  for (const { block, is } of change.blocks)
    if (is) blocks.set(block, is);
    else blocks.delete(block);
  const milestones = new Map(before.milestones.map(({ milestone, on }) => [milestone, on]));
  for (const { milestone, is } of change.milestones)
    if (is) milestones.set(milestone, is);
    else milestones.delete(milestone);
  const ordered = <One>(map: Map<string, One>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    steps: ordered(steps).map(([, step]) => step),
    blocks: ordered(blocks).map(([block, state]) => ({ block, state })),
    milestones: ordered(milestones).map(([milestone, on]) => ({ milestone, on })),
  };
}

const plan = (change: Partial<PlanSummary>): PlanSummary => ({
  steps: [],
  blocks: [],
  milestones: [],
  ...change,
});
const step = (change: Partial<PlannedStep>): PlannedStep => ({
  procedure: 'A',
  state: 'required',
  side: 'cn',
  startsOn: '2027-01-11',
  endsOn: '2027-02-11',
  ...change,
});

describe('what changes from one plan to the next', () => {
  it('makes the later plan out of the earlier one, whatever they are', () => {
    for (let run = 0; run < 3000; run++) {
      const [before, after] = [randomPlan(), randomPlan()];

      assert.deepEqual(applied(before, planChangeOf(before, after)), after);
    }
  });

  it('is nothing between a plan and itself, and undone by the change back', () => {
    for (let run = 0; run < 500; run++) {
      const [one, other] = [randomPlan(), randomPlan()];

      assert.ok(isNoChange(planChangeOf(one, structuredClone(one))));
      assert.equal(isNoChange(planChangeOf(one, other)), isNoChange(planChangeOf(other, one)));
      assert.deepEqual(applied(applied(one, planChangeOf(one, other)), planChangeOf(other, one)), one);
    }
  });

  it('is all of it for the first plan', () => {
    const first = plan({ steps: [step({})], milestones: [{ milestone: 'signing', on: '2027-03-01' }] });

    const change = planChangeOf(undefined, first);

    assert.deepEqual(change, {
      added: first.steps,
      gone: [],
      changed: [],
      moved: [],
      blocks: [],
      milestones: [{ milestone: 'signing', is: '2027-03-01' }],
    });
  });

  it('tells a verdict from a day, and both where both changed', () => {
    const before = plan({ steps: [step({ state: 'undetermined' })] });
    const after = plan({ steps: [step({ fileBy: '2027-01-20' })] });

    const { changed, moved, added, gone } = planChangeOf(before, after);

    assert.deepEqual(changed, [{ procedure: 'A', was: 'undetermined', is: 'required' }]);
    assert.deepEqual(moved, [
      {
        procedure: 'A',
        was: { startsOn: '2027-01-11', endsOn: '2027-02-11' },
        is: { startsOn: '2027-01-11', endsOn: '2027-02-11', fileBy: '2027-01-20' },
      },
    ]);
    assert.deepEqual([added, gone], [[], []]);
  });

  it('does not mind in which order the database gives fields back', () => {
    const one = plan({ steps: [step({})] });
    const { procedure, ...rest } = step({});
    const other = plan({
      steps: [{ ...Object.fromEntries(Object.entries(rest).toReversed()), procedure } as PlannedStep],
    });

    assert.ok(isNoChange(planChangeOf(one, other)));
  });
});
