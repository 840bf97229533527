import type { Comparison, describePlan } from '#modules/clearance';
import type { Language } from '#platform/languages';

type PlanAnswer = ReturnType<typeof describePlan>;
type Planned = PlanAnswer['details']['procedures'][number];
type Milestone = PlanAnswer['details']['milestones'][number];

/** A plan in lines for a person at a terminal. */
export function showPlan(answer: PlanAnswer, language: Language): string[] {
  const { details } = answer;
  const needed = details.procedures.filter(({ state }) => state === 'required');
  const open = details.procedures.filter(({ state }) => state === 'undetermined');
  return [
    `Law of ${answer.as_of}, work begins on ${answer.begins_on}.`,
    answer.caution,
    ...details.blocked.flatMap(({ id, why }) => ['', `STOPPED: ${id}`, ...why.map((line) => `  ${line}`)]),
    '',
    `Needed: ${needed.length}`,
    ...needed.flatMap((procedure) => showProcedure(procedure, language)),
    '',
    `Not known yet: ${open.length}`,
    ...open.flatMap((procedure) => showProcedure(procedure, language)),
    '',
    `Not triggered: ${answer.not_triggered.length}`,
    ...showQuestions(details.questions, language),
    '',
    'Milestones, days by planning estimates (never law), and the earliest day:',
    ...details.milestones.map((milestone) => showMilestone(milestone, language)),
    '',
    `Critical path: ${answer.critical_path.join(' > ') || 'none'}`,
  ];
}

function showProcedure(procedure: Planned, language: Language): string[] {
  const { days, dates } = procedure.end;
  const presumed = dates.typical.is_certain ? '' : ', holidays of that year not announced yet';
  const { length, unit, ends, basis, is_verified: isVerified } = procedure.duration;
  const law =
    length === undefined
      ? `no period found (${basis})`
      : `${length} ${unit.replace('_', ' ')} by ${basis === 'statutory' ? 'law' : 'practice'}${isVerified ? '' : ' (not verified)'}, so until ${ends?.day}`;
  return [
    `  ${procedure.id}  ${procedure.name[language]}`,
    ...procedure.why.map((line) => `      ${line}`),
    `      ask: ${procedure.authority[language]}`,
    `      ends after ${days.low}–${days.typical}–${days.high} days, at the earliest ${dates.typical.day}${presumed}; ${law}`,
    ...(procedure.file_by ? [`      file by ${procedure.file_by.day}`] : []),
    `      confidence ${procedure.confidence}; reviewed ${procedure.reviewed}${procedure.unverified.length > 0 ? `; not verified: ${procedure.unverified.join('; ')}` : ''}`,
  ];
}

function showQuestions(questions: PlanAnswer['details']['questions'], language: Language): string[] {
  if (questions.length === 0) return [];
  return [
    '',
    'Questions, the one that settles most first:',
    ...questions.map(
      ({ question, fact, procedures }) =>
        `  ${question[language]} [${fact}] decides ${procedures.join(', ')}`,
    ),
  ];
}

function showMilestone(
  { id, name, earliest, p50_days: p50, p90_days: p90 }: Milestone,
  language: Language,
): string {
  const { days, dates } = earliest;
  return `  ${name[language]} [${id}]: ${days.low}–${days.typical}–${days.high} days; half of the draws by ${p50}, nine of ten by ${p90}; ${dates.typical.day}`;
}

const shown = (number: number | undefined) => number ?? '–';

/** What differs between two plans. */
export function showComparison(comparison: Comparison): string[] {
  const { procedures, blocks, milestones, periods, laws, announced } = comparison;
  const lines = [
    ...procedures.map(({ procedure, before, after }) => `  ${procedure}: ${before} → ${after}`),
    ...blocks.map(
      ({ block, after }) => `  ${block}: ${after ? 'now stops the case' : 'no longer stops the case'}`,
    ),
    ...milestones.map(
      ({ milestone, before, after }) => `  ${milestone}: ${shown(before)} → ${shown(after)} days`,
    ),
    ...periods.map(
      ({ procedure, before, after }) => `  ${procedure}: period of ${shown(before)} → ${shown(after)}`,
    ),
    ...laws.map(({ procedure, law, change }) => `  ${procedure}: ${law.act} ${change}`),
    ...announced.map((id) => `  on the watch list: ${id}`),
  ];
  return ['', 'What changes:', ...(lines.length > 0 ? lines : ['  nothing that the packs know'])];
}
