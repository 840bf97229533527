import type { PlanAnswer, PlanDescription, PlannedProcedure } from '#contracts/clearance';
import type { describeComparison } from '#modules/clearance';
import type { Language } from '#platform/languages';

type Comparison = Omit<ReturnType<typeof describeComparison>, 'before' | 'after'>;
type Milestone = PlanDescription['milestones'][number];

/** A plan in lines for a person at a terminal. */
export function showPlan(answer: PlanAnswer): string[] {
  const { details, language } = answer;
  const needed = details.procedures.filter(({ state }) => state === 'required');
  const open = details.procedures.filter(({ state }) => state === 'undetermined');
  return [
    `Law of ${answer.as_of}, work begins on ${answer.begins_on}.`,
    answer.caution,
    ...details.blocked.flatMap(({ id, name, why }) => [
      '',
      `STOPPED: ${id}`,
      ...[{ text: name }, ...why].map(({ text }) => `  ${text[language]}`),
    ]),
    '',
    `Needed: ${needed.length}`,
    ...needed.flatMap((procedure) => showProcedure(procedure, language)),
    '',
    `Not known yet: ${open.length}`,
    ...open.flatMap((procedure) => showProcedure(procedure, language)),
    '',
    `Not triggered: ${answer.not_triggered.length}`,
    ...showQuestions([...details.questions, ...details.setAside], language),
    '',
    'Milestones, days by planning estimates (never law), and the earliest day:',
    ...details.milestones.map((milestone) => showMilestone(milestone, language)),
    '',
    `Critical path: ${answer.critical_path.join(' > ') || 'none'}`,
    ...showWatch(details, language),
  ];
}

function showProcedure(procedure: PlannedProcedure, language: Language): string[] {
  const { days, dates } = procedure.end;
  const presumed = dates.typical.isCertain ? '' : ', holidays of that year not announced yet';
  const { confidence, reviewed, unverified } = procedure;
  return [
    `  ${procedure.id}  ${procedure.name[language]}`,
    ...procedure.why.map(({ text }) => `      ${text[language]}`),
    ...procedure.variants.map(
      ({ text, state, facts }) =>
        `      ${state === 'applies' ? 'here' : `if (${facts.join(', ')} not answered)`}: ${text[language]}`,
    ),
    `      ask: ${procedure.authority.name[language]}`,
    `      ends after ${days.low}–${days.typical}–${days.high} days, at the earliest ${dates.typical.day}${presumed}; ${showPeriod(procedure, language)}`,
    ...(procedure.fileBy ? [`      file by ${procedure.fileBy.day}`] : []),
    `      confidence ${confidence}; reviewed ${reviewed}${unverified.length > 0 ? `; not verified: ${unverified.map((text) => text[language]).join('; ')}` : ''}`,
  ];
}

function showPeriod({ period }: PlannedProcedure, language: Language): string {
  const { length, unit, ends, basis, isVerified } = period;
  if (length === undefined) return `no period found (${basis})`;
  return `${length} ${unit?.name[language] ?? ''} by ${basis === 'statutory' ? 'law' : 'practice'}${isVerified ? '' : ' (not verified)'}, so until ${ends?.day}`;
}

function showQuestions(questions: PlanDescription['questions'], language: Language): string[] {
  if (questions.length === 0) return [];
  return [
    '',
    'Questions, the one that settles most first:',
    ...questions.map(
      ({ question, id, procedures }) => `  ${question[language]} [${id}] decides ${procedures.join(', ')}`,
    ),
  ];
}

function showMilestone({ id, name, earliest, p50, p90 }: Milestone, language: Language): string {
  const { days, dates } = earliest;
  return `  ${name[language]} [${id}]: ${days.low}–${days.typical}–${days.high} days; half of the draws by ${p50.days}, nine of ten by ${p90.days}; ${dates.typical.day}`;
}

function showWatch({ watch }: PlanDescription, language: Language): string[] {
  if (watch.length === 0) return [];
  return ['', 'Coming, or may come:', ...watch.map(({ on, text }) => `  ${on ?? '?'}  ${text[language]}`)];
}

const shown = (number: number | undefined) => number ?? '–';

/** What differs between two plans. */
export function showComparison(comparison: Comparison, language: Language): string[] {
  const { procedures, blocks, milestones, periods, laws, announced } = comparison;
  const lines = [
    ...procedures.map(({ id, name, before, after }) => `  ${id}: ${before} → ${after}  ${name[language]}`),
    ...blocks.map(({ id, after }) => `  ${id}: ${after ? 'now stops the case' : 'no longer stops the case'}`),
    ...milestones.map(
      ({ id, name, before, after }) => `  ${id}: ${shown(before)} → ${shown(after)} days  ${name[language]}`,
    ),
    ...periods.map(
      ({ id, unit, before, after }) =>
        `  ${id}: period of ${shown(before)} → ${shown(after)} ${unit.name[language]}`,
    ),
    ...laws.map(({ id, law, change }) => `  ${id}: ${law.act[language]} ${change}`),
    ...announced.map(({ on, text }) => `  on the watch list: ${on ?? '?'}  ${text[language]}`),
  ];
  return ['', 'What changes:', ...(lines.length > 0 ? lines : ['  nothing that the packs know'])];
}
