import type { Judgement, State } from '../judging/judge-case.ts';
import type { Plan } from '../planning/plan.ts';

/** What a case of a pack says that the packs must answer. */
interface Expectation {
  /** Whether nothing else is required or undetermined. */
  readonly complete: boolean;
  readonly required: readonly string[];
  readonly undetermined: readonly string[];
  readonly 'not-required': readonly string[];
  readonly blocked: readonly string[];
  readonly milestones: Readonly<Record<string, number>>;
}

/** Every difference between what a case expects and what its plan says, in plain words; none when it holds. */
export function proveCase(plan: Plan, expected: Expectation): string[] {
  const states = new Map(plan.judgement.verdicts.map(({ procedure, state }) => [procedure.id, state]));
  const listed = (['required', 'undetermined', 'not-required'] as const).flatMap((state) =>
    expected[state].flatMap((id) => wrongState(id, state, states.get(id))),
  );
  return [
    ...listed,
    ...(expected.complete ? unexpected(plan.judgement, expected) : []),
    ...wrongBlocks(plan.judgement, expected),
    ...wrongMilestones(plan, expected),
  ];
}

function wrongState(id: string, expected: State, found: State | undefined): string[] {
  if (found === undefined) return [`expects ${id}, which no pack has`];
  return found === expected ? [] : [`expects ${id} to be ${expected}, and it is ${found}`];
}

function unexpected({ verdicts }: Judgement, expected: Expectation): string[] {
  const listed = new Set([...expected.required, ...expected.undetermined]);
  return verdicts
    .filter(({ procedure, state }) => state !== 'not-required' && !listed.has(procedure.id))
    .map(({ procedure, state }) => `does not expect ${procedure.id}, and it is ${state}`);
}

function wrongBlocks({ stops }: Judgement, { blocked }: Expectation): string[] {
  const found = new Set(stops.filter(({ truth }) => truth === 'yes').map(({ block }) => block.id));
  return [
    ...blocked.filter((id) => !found.has(id)).map((id) => `expects the block ${id}, and it does not hold`),
    ...[...found]
      .filter((id) => !blocked.includes(id))
      .map((id) => `does not expect the block ${id}, and it holds`),
  ];
}

function wrongMilestones(plan: Plan, expected: Expectation): string[] {
  const found = new Map(plan.milestones.map(({ id, earliest }) => [id, earliest.days.typical]));
  return Object.entries(expected.milestones)
    .filter(([id, days]) => found.get(id) !== days)
    .map(
      ([id, days]) =>
        `expects ${id} after ${days} days, and the plan says ${found.get(id) ?? 'nothing of it'}`,
    );
}
