import type { Calendars } from '../../domain/planning/dates.ts';
import { comparePlans } from '../../domain/planning/compare-plans.ts';
import type { Plan } from '../../domain/planning/plan.ts';
import type { Rulebook } from '../../domain/rules/catalogue.ts';
import { describePlan } from './describe-plan.ts';
import { announcedTold, namedIn, procedureNamed } from './named-in.ts';

interface Compared {
  readonly before: Plan;
  readonly after: Plan;
}

/** Two plans side by side in the form of the contract; what is alike is left out. */
export function describeComparison(rulebook: Rulebook, { before, after }: Compared, calendars: Calendars) {
  const compared = comparePlans(rulebook, before, after);
  const unitOf = (id: string) => namedIn(rulebook.units, rulebook.procedure.get(id)!.duration.unit);
  const effectOf = (id: string) => rulebook.blocks.find((block) => block.id === id)!.effect;
  return {
    before: describePlan(rulebook, before, calendars),
    after: describePlan(rulebook, after, calendars),
    procedures: compared.procedures.map(({ procedure, ...states }) => ({
      ...procedureNamed(rulebook, procedure),
      ...states,
    })),
    blocks: compared.blocks.map(({ block, ...held }) => ({ id: block, name: effectOf(block), ...held })),
    milestones: compared.milestones.map(({ milestone, ...days }) => ({
      ...namedIn(rulebook.milestones, milestone),
      ...days,
    })),
    periods: compared.periods.map(({ procedure, ...lengths }) => ({
      ...procedureNamed(rulebook, procedure),
      unit: unitOf(procedure),
      ...lengths,
    })),
    laws: compared.laws.map(({ procedure, law, change }) => ({
      ...procedureNamed(rulebook, procedure),
      law,
      change,
    })),
    announced: compared.announced.flatMap((id) =>
      rulebook.watchList.filter((entry) => entry.id === id).map((entry) => announcedTold(rulebook, entry)),
    ),
  };
}
