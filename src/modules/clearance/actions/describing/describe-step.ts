import type { PlanAnswer } from '../contract.ts';
import type { Dated } from '../domain/planning/working-calendar.ts';
import type { Earliest, Step } from '../domain/planning/plan.ts';
import type { Rulebook } from '../domain/rules/catalogue.ts';

type PlannedProcedure = PlanAnswer['details']['procedures'][number];

const dated = ({ day, isCertain }: Dated) => ({ day, is_certain: isCertain });

export const earliestAnswer = ({ days, dates }: Earliest) => ({
  days,
  dates: { low: dated(dates.low), typical: dated(dates.typical), high: dated(dates.high) },
});

/** One procedure of the plan in the form of the contract. */
export function describeStep(rulebook: Rulebook, step: Step, why: readonly string[]): PlannedProcedure {
  const { procedure } = step;
  const named = (all: Rulebook['documents'], id: string) => all.find((one) => one.id === id)!.name;
  const sources = procedure.sources.map((id) => rulebook.sources.find((source) => source.id === id)!);
  return {
    id: procedure.id,
    state: step.state,
    name: procedure.name,
    nature: procedure.nature,
    summary: procedure.summary,
    exemptions: procedure.exemptions,
    penalties: procedure.penalties,
    remarks: procedure.remarks,
    depends_on: [...procedure.dependsOn],
    must_precede: [...procedure.mustPrecede],
    ...(procedure.startsAfter !== undefined && { starts_after: procedure.startsAfter }),
    side: procedure.side,
    authority: named(rulebook.authorities, procedure.authority),
    documents: procedure.documents.map((id) => named(rulebook.documents, id)),
    duration: durationOf(step),
    holds_up_milestones: step.isCounted,
    start: earliestAnswer(step.start),
    end: earliestAnswer(step.end),
    ...(step.fileBy && { file_by: dated(step.fileBy) }),
    slack_days: step.slackDays,
    is_critical: step.isCritical,
    articles: procedure.laws.map(({ act, article }) => `${act}, ${article}`),
    sources: sources.map(({ title, href, isOpened }) => ({ title, href, is_opened: isOpened })),
    confidence: procedure.confidence,
    unverified: [...procedure.unverified],
    reviewed: procedure.reviewed,
    why: [...why],
  };
}

const durationOf = ({ procedure: { duration, phases }, period }: Step): PlannedProcedure['duration'] => ({
  basis: duration.basis,
  is_verified: duration.isVerified,
  unit: duration.unit,
  text: duration.text,
  phases: [...phases],
  ...(period && { length: period.length, ends: dated(period.ends) }),
});
