import path from 'node:path';
import { answerForPrograms, describeComparison, describePlan, planSent, readCase } from '#modules/clearance';
import { showComparison, showPlan } from './show-plan.ts';
import {
  type Asked,
  calendarsIn,
  type ClearanceTerminal,
  dayOption,
  languageOption,
  readWords,
  rulebookIn,
  WrongClearanceUsage,
} from './terminal.ts';

/** `clearance plan CASE.yaml`: what a case needs, what is open, and when at the earliest. */
export async function runPlan(given: readonly string[], terminal: ClearanceTerminal): Promise<number> {
  const asked = readWords(given, {
    'as-of': { type: 'string' },
    begins: { type: 'string' },
    json: { type: 'boolean' },
    language: { type: 'string' },
    unlisted: { type: 'string' },
    against: { type: 'string' },
    'against-day': { type: 'string' },
  });
  const language = languageOption(asked);
  const planner = openPlanner(asked, terminal);
  const { rulebook, calendars } = planner;
  const plan = planner.planOf(caseFileIn(asked));
  const answer = answerForPrograms(describePlan(rulebook, plan, calendars), language);
  const other = otherPlan(asked, planner);
  const comparison = other && differencesOf(rulebook, { before: plan, after: other }, calendars);
  if (asked.has('json'))
    terminal.say(JSON.stringify(comparison ? { ...answer, comparison } : answer, undefined, 2));
  else {
    for (const line of showPlan(answer)) terminal.say(line);
    if (comparison) for (const line of showComparison(comparison, language)) terminal.say(line);
  }
  return 0;
}

/** What differs alone: both plans are printed by themselves. */
function differencesOf(...asked: Parameters<typeof describeComparison>) {
  const { before, after, ...differences } = describeComparison(...asked);
  return {
    ...differences,
    after: { as_of: after.asOf, case: after.case },
    before: { as_of: before.asOf, case: before.case },
  };
}

function caseFileIn({ words }: Asked): string {
  if (words.length === 1) return words[0]!;
  throw new WrongClearanceUsage(
    words.length === 0 ? 'Give the file of a case.' : `“${words[1]}” was not expected.`,
  );
}

export function unlistedIn(asked: Asked): Parameters<typeof readCase>[2] {
  const given = asked.option('unlisted');
  if (given === undefined || given === 'absent' || given === 'unknown') return given;
  throw new WrongClearanceUsage(`--unlisted must be absent or unknown, not “${given}”.`);
}

function openPlanner(asked: Asked, terminal: ClearanceTerminal) {
  const rulebook = rulebookIn(terminal);
  const calendars = calendarsIn(terminal);
  const unlisted = unlistedIn(asked);
  const asOf = dayOption(asked, 'as-of');
  const begins = dayOption(asked, 'begins');
  const planOf = (file: string, day?: string) => {
    const read = readCase(path.resolve(terminal.calledFrom, file), rulebook, unlisted);
    const on = day ?? asOf ?? read.asOf ?? terminal.today;
    return planSent(
      { rulebook, calendars, today: on },
      { facts: read.facts, beginsOn: begins ?? read.beginsOn, unlisted: 'unknown' },
    );
  };
  return { rulebook, calendars, planOf };
}

function otherPlan(asked: Asked, { planOf }: ReturnType<typeof openPlanner>) {
  const file = asked.option('against');
  const day = dayOption(asked, 'against-day');
  return file === undefined && day === undefined ? undefined : planOf(file ?? caseFileIn(asked), day);
}
