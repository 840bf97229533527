import path from 'node:path';
import { explainSent, readCase } from '#modules/clearance';
import { Refusal } from '#platform/refusal';
import { unlistedIn } from './plan.ts';
import {
  calendarsIn,
  type ClearanceTerminal,
  dayOption,
  languageOption,
  readWords,
  rulebookIn,
  WrongClearanceUsage,
} from './terminal.ts';

/** `clearance explain CASE.yaml PROCEDURE`: why it is in the plan or not, and what would change that. */
export async function runExplain(given: readonly string[], terminal: ClearanceTerminal): Promise<number> {
  const asked = readWords(given, {
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
    language: { type: 'string' },
    unlisted: { type: 'string' },
  });
  const [file, id, ...others] = asked.words;
  if (file === undefined || id === undefined || others.length > 0)
    throw new WrongClearanceUsage('Give the file of a case and the id of one procedure, such as BE-FDI.');
  const language = languageOption(asked);
  const rulebook = rulebookIn(terminal);
  const read = readCase(path.resolve(terminal.calledFrom, file), rulebook, unlistedIn(asked));
  const today = dayOption(asked, 'as-of') ?? read.asOf ?? terminal.today;
  const planning = { rulebook, calendars: calendarsIn(terminal), today };
  const explained = explainOrRefuse(planning, { id, sent: { facts: read.facts, unlisted: 'unknown' } });
  if (asked.has('json')) terminal.say(JSON.stringify(explained, undefined, 2));
  else
    for (const line of [
      `${id}  ${explained.name[language]}`,
      explained.headline[language],
      ...[...explained.reasons, ...explained.changes].map(({ text }) => `  ${text[language]}`),
      ...explained.laws.map(({ act, article }) => `  ${act[language]}, ${article[language]}`),
      explained.caution[language],
    ])
      terminal.say(line);
  return 0;
}

function explainOrRefuse(...asked: Parameters<typeof explainSent>) {
  try {
    return explainSent(...asked);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'clearance.procedure-unknown')
      throw new WrongClearanceUsage(`No pack has a procedure “${asked[1].id}”.`);
    throw error;
  }
}
