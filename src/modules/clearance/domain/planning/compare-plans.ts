import type { Rulebook } from '../rules/catalogue.ts';
import type { Law } from '../rules/procedure.ts';
import type { State } from '../judging/judge-case.ts';
import { lengthOn } from './period.ts';
import type { MilestonePlan, Plan } from './plan.ts';

interface ChangedProcedure {
  readonly procedure: string;
  readonly before: State;
  readonly after: State;
}

/** Two plans side by side: another structure of the same deal, or the same deal on another day. */
export interface Comparison {
  readonly procedures: readonly ChangedProcedure[];
  readonly blocks: readonly { readonly block: string; readonly before: boolean; readonly after: boolean }[];
  readonly milestones: readonly {
    readonly milestone: string;
    /** Days from the beginning by the typical estimates; absent when the plan has no such milestone. */
    readonly before?: number;
    readonly after?: number;
  }[];
  /** Periods of the law that have another length. */
  readonly periods: readonly {
    readonly procedure: string;
    readonly before?: number;
    readonly after?: number;
  }[];
  /** Acts that begin or cease to apply between the two days. */
  readonly laws: readonly {
    readonly procedure: string;
    readonly law: Law;
    readonly change: 'begins' | 'ends';
  }[];
  /** Entries of the watch list about procedures of either plan whose day lies between the two. */
  readonly announced: readonly string[];
}

/** What changes from one plan to another; only what differs is listed. */
export function comparePlans(rulebook: Rulebook, before: Plan, after: Plan): Comparison {
  const [earlier, later] = [before.judgement.on, after.judgement.on].toSorted() as [string, string];
  return {
    procedures: changedProcedures(before, after),
    blocks: changedBlocks(before, after),
    milestones: changedMilestones(before, after),
    periods: changedPeriods(rulebook, before, after),
    laws: changedLaws(after, earlier, later),
    announced: announcedBetween(rulebook, [before, after], [earlier, later]),
  };
}

function announcedBetween(
  { watchList }: Rulebook,
  plans: readonly Plan[],
  [earlier, later]: readonly [string, string],
): string[] {
  const planned = new Set(plans.flatMap(({ steps }) => steps.map(({ procedure }) => procedure.id)));
  return watchList
    .filter(({ on }) => on !== undefined && earlier < on && on <= later)
    .filter(({ procedures }) => procedures.some((id) => planned.has(id)))
    .map(({ id }) => id);
}

function changedProcedures(before: Plan, after: Plan): ChangedProcedure[] {
  const states = new Map(before.judgement.verdicts.map(({ procedure, state }) => [procedure.id, state]));
  return after.judgement.verdicts
    .map(({ procedure, state }) => ({
      procedure: procedure.id,
      before: states.get(procedure.id) ?? 'not-required',
      after: state,
    }))
    .filter(({ before, after }) => before !== after);
}

function changedBlocks(before: Plan, after: Plan): Comparison['blocks'] {
  const held = ({ judgement }: Plan) =>
    new Set(judgement.stops.filter(({ truth }) => truth === 'yes').map(({ block }) => block.id));
  const [one, other] = [held(before), held(after)];
  return [...one.symmetricDifference(other)].map((block) => ({
    block,
    before: one.has(block),
    after: other.has(block),
  }));
}

function changedMilestones(before: Plan, after: Plan): Comparison['milestones'] {
  const days = ({ milestones }: Plan) =>
    new Map(milestones.map(({ id, earliest }: MilestonePlan) => [id, earliest.days.typical]));
  const [one, other] = [days(before), days(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((milestone) => one.get(milestone) !== other.get(milestone))
    .map((milestone) => ({ milestone, ...sides(one.get(milestone), other.get(milestone)) }));
}

function changedPeriods(rulebook: Rulebook, before: Plan, after: Plan): Comparison['periods'] {
  return after.steps
    .filter(({ procedure }) => before.steps.some((step) => step.procedure.id === procedure.id))
    .map(({ procedure: { id, duration } }) => ({
      procedure: id,
      ...sides(
        lengthOn(duration, rulebook.parameter, before.judgement.on),
        lengthOn(duration, rulebook.parameter, after.judgement.on),
      ),
    }))
    .filter((period) => period.before !== period.after);
}

function changedLaws({ steps }: Plan, earlier: string, later: string): Comparison['laws'] {
  return steps.flatMap(({ procedure: { id, laws } }) =>
    laws.flatMap((law) => [
      ...(law.from && earlier < law.from && law.from <= later
        ? [{ procedure: id, law, change: 'begins' as const }]
        : []),
      ...(law.until && earlier <= law.until && law.until < later
        ? [{ procedure: id, law, change: 'ends' as const }]
        : []),
    ]),
  );
}

const sides = (before: number | undefined, after: number | undefined) => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});
