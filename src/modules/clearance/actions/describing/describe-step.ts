import type { PlanDescription } from '../../contract.ts';
import { reasonsFor } from '../../domain/explaining/explain.ts';
import { derive, openFacts } from '../../domain/judging/derive.ts';
import { circumstancesOf, type Judgement, type Verdict } from '../../domain/judging/judge-case.ts';
import type { Earliest, Step } from '../../domain/planning/plan.ts';
import type { Dated } from '../../domain/planning/working-calendar.ts';
import type { Rulebook } from '../../domain/rules/catalogue.ts';
import type { Procedure } from '../../domain/rules/procedure.ts';
import { describePeriod } from './describe-period.ts';
import { lawsTold, namedIn, sourcesNamed } from './named-in.ts';

type PlannedProcedure = PlanDescription['procedures'][number];

const dated = ({ day, isCertain }: Dated) => ({ day, isCertain });

export const earliestTold = ({ days, dates }: Earliest) => ({
  days,
  dates: { low: dated(dates.low), typical: dated(dates.typical), high: dated(dates.high) },
});

interface Planned {
  readonly step: Step;
  readonly verdict: Verdict;
  readonly judgement: Judgement;
}

/** One procedure of a plan in the form of the contract. */
export function describeStep(rulebook: Rulebook, planned: Planned): PlannedProcedure {
  const { step, verdict, judgement } = planned;
  const { procedure, period } = step;
  return {
    ...describeWords(rulebook, procedure),
    state: step.state,
    period: {
      ...describePeriod(rulebook, procedure, judgement.on),
      ...(period && { ends: dated(period.ends) }),
    },
    variants: variantsOf(rulebook, procedure, judgement),
    dependsOn: [...procedure.dependsOn],
    mustPrecede: [...procedure.mustPrecede],
    ...(procedure.startsAfter !== undefined && { startsAfter: procedure.startsAfter }),
    holdsUpMilestones: step.isCounted,
    start: earliestTold(step.start),
    end: earliestTold(step.end),
    ...(step.fileBy && { fileBy: dated(step.fileBy) }),
    slackDays: step.slackDays,
    isCritical: step.isCritical,
    why: reasonsFor(rulebook, verdict),
  };
}

/** What its pack says of a procedure, whatever the case. */
export function describeWords(rulebook: Rulebook, procedure: Procedure) {
  const { id, name, side, summary, exemptions, penalties, remarks, confidence, reviewed } = procedure;
  return {
    id,
    name,
    side,
    summary,
    exemptions,
    penalties,
    remarks,
    confidence,
    reviewed,
    subject: namedIn(rulebook.subjects, procedure.subject),
    nature: namedIn(rulebook.natures, procedure.nature),
    authority: namedIn(rulebook.authorities, procedure.authority),
    documents: procedure.documents.map((document) => namedIn(rulebook.documents, document)),
    laws: lawsTold(procedure.laws),
    sources: sourcesNamed(rulebook, procedure.sources),
    verified: [...procedure.verified],
    unverified: [...procedure.unverified],
  };
}

/** The variants that apply, and those that an answer may bring about. */
function variantsOf(rulebook: Rulebook, { variants }: Procedure, { facts, on }: Judgement) {
  const circumstances = circumstancesOf(rulebook, facts, on);
  return variants.flatMap(({ when, text }) => {
    const derivation = derive(when, circumstances);
    if (derivation.truth === 'no') return [];
    const state = derivation.truth === 'yes' ? ('applies' as const) : ('open' as const);
    return [{ text, state, facts: openFacts(derivation) }];
  });
}
