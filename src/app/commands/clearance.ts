import { PackFaults } from '#platform/packs';
import { runCheck } from './clearance/check.ts';
import { runExplain } from './clearance/explain.ts';
import { runInterviewCommand } from './clearance/interview.ts';
import { runPlan } from './clearance/plan.ts';
import { type ClearanceTerminal, WrongClearanceUsage } from './clearance/terminal.ts';

const usage = [
  'clearance check [--review-months N] [--today DATE] [--json]',
  '    Reads every clearance pack, looks it over and runs every case. Exit code 1 when something is wrong.',
  'clearance plan CASE.yaml [--as-of DATE] [--begins DATE] [--json] [--language zh|en|fr|nl]',
  '               [--unlisted absent|unknown] [--against OTHER.yaml] [--against-day DATE]',
  '    What a case needs, what is open, when at the earliest. --against shows another structure beside it,',
  '    --against-day the same case under the law of another day.',
  'clearance explain CASE.yaml PROCEDURE [--as-of DATE] [--json] [--language zh|en|fr|nl]',
  '    Why a procedure is in the plan of a case or not, and what would change that.',
  'clearance interview [--as-of DATE] [--language zh|en|fr|nl]',
  '    Asks the question that settles most, until nothing is open that an answer could settle.',
];

const subcommands = {
  check: runCheck,
  plan: runPlan,
  explain: runExplain,
  interview: runInterviewCommand,
} as const;

/** Runs `clearance …`. Returns the exit code: 0 done, 1 refused or broken, 2 asked wrongly. */
export async function runClearance(words: readonly string[], terminal: ClearanceTerminal): Promise<number> {
  const [name = '', ...rest] = words;
  if (words.length === 0 || words.includes('--help') || words.includes('-h'))
    return showUsage(terminal.say, 0);
  if (!Object.hasOwn(subcommands, name)) {
    terminal.note(`There is no command “clearance ${name}”.`);
    return showUsage(terminal.note, 2);
  }
  try {
    return await subcommands[name as keyof typeof subcommands](rest, terminal);
  } catch (error) {
    return fail(error, terminal);
  }
}

function showUsage(write: (line: string) => void, code: number): number {
  for (const line of usage) write(line);
  return code;
}

function fail(error: unknown, { note }: ClearanceTerminal): number {
  if (error instanceof WrongClearanceUsage) {
    note(error.message);
    return 2;
  }
  if (!(error instanceof PackFaults)) throw error;
  for (const { file, line, message } of error.faults) note(`${file}:${line}: ${message}`);
  return 1;
}
