import {
  type Answer,
  answerForPrograms,
  askNext,
  type CaseFacts,
  describePlan,
  type FactDefinition,
  planSent,
  readAnswer,
  type Rulebook,
} from '#modules/clearance';
import type { Language } from '#platform/languages';
import { showPlan } from './show-plan.ts';
import {
  calendarsIn,
  type ClearanceTerminal,
  dayOption,
  languageOption,
  readWords,
  rulebookIn,
  WrongClearanceUsage,
} from './terminal.ts';

/** `clearance interview`: asks until no answer would settle anything, then shows the plan. */
export async function runInterviewCommand(
  given: readonly string[],
  terminal: ClearanceTerminal,
): Promise<number> {
  const asked = readWords(given, { 'as-of': { type: 'string' }, language: { type: 'string' } });
  const language = languageOption(asked);
  if (!terminal.ask)
    throw new WrongClearanceUsage('An interview needs a terminal on which somebody answers.');
  const on = dayOption(asked, 'as-of') ?? terminal.today;
  const rulebook = rulebookIn(terminal);
  const facts = await interview({ rulebook, on, language }, terminal);
  const calendars = calendarsIn(terminal);
  const plan = planSent({ rulebook, calendars, today: on }, { facts, unlisted: 'unknown' });
  const answer = answerForPrograms(describePlan(rulebook, plan, calendars), language);
  for (const line of showPlan(answer)) terminal.say(line);
  return 0;
}

interface About {
  readonly rulebook: Rulebook;
  readonly on: string;
  readonly language: Language;
}

async function interview({ rulebook, on, language }: About, terminal: ClearanceTerminal): Promise<CaseFacts> {
  const skipped = new Set<string>();
  let facts: CaseFacts = {};
  for (let number = 1; ; number++) {
    const { fact, open } = askNext(rulebook, { facts, on, skipped });
    if (!fact) return facts;
    terminal.say(`\n${number}. (${open} procedures open)`);
    const answer = await askFor(fact, language, terminal);
    if (answer === undefined) return facts;
    if (answer === null) skipped.add(fact.id);
    else facts = { ...facts, [fact.id]: answer };
  }
}

/** The answer; null when it is not known, nothing when the person has left. */
async function askFor(
  fact: FactDefinition,
  language: Language,
  { say, note, ask }: ClearanceTerminal,
): Promise<Answer | null | undefined> {
  say(fact.question[language]);
  say(`  ${fact.help[language]}`);
  fact.values.forEach(({ id, name }, place) => say(`  ${place + 1}  ${name[language]} [${id}]`));
  for (;;) {
    const line = await ask!(prompts[fact.type]);
    if (line === undefined) return undefined;
    const typed = readAnswer(fact, line);
    if (typed.kind === 'answer') return typed.answer;
    if (typed.kind === 'not-known') return null;
    note('That was not understood.');
  }
}

const prompts = {
  'yes-no': 'y / n / ? > ',
  number: 'a number, or ? > ',
  choice: 'a number or word of the list, “none”, or ? > ',
  choices: 'numbers or words of the list with commas, “none”, or ? > ',
} as const;
