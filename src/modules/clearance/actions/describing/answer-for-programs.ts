import type { Language } from '#platform/languages';
import type { PlanAnswer, PlanDescription } from '../../contract.ts';

/** What the command line prints: ids alone first, for programs, then the words. */
export function answerForPrograms(details: PlanDescription, language: Language): PlanAnswer {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const inState = (state: string) => ids(details.procedures.filter((procedure) => procedure.state === state));
  return {
    caution: details.caution[language],
    language,
    as_of: details.asOf,
    begins_on: details.beginsOn,
    reviewed: details.reviewed,
    required: inState('required'),
    undetermined: inState('undetermined'),
    not_triggered: ids(details.notRequired),
    blocked: ids(details.blocked),
    possibly_blocked: ids(details.possiblyBlocked),
    questions: ids([...details.questions, ...details.setAside]),
    milestones: Object.fromEntries(details.milestones.map(({ id, earliest }) => [id, earliest.days.typical])),
    critical_path: details.criticalPath,
    details,
  };
}
