import path from 'node:path';
import { checkPacks, type PackCheck } from '#modules/clearance';
import {
  calendarsIn,
  type ClearanceTerminal,
  dayOption,
  packsIn,
  readWords,
  WrongClearanceUsage,
} from './terminal.ts';

const REVIEW_MONTHS = 12;

/** `clearance check`: schema, linter and every case of every pack. */
export async function runCheck(given: readonly string[], terminal: ClearanceTerminal): Promise<number> {
  const asked = readWords(given, {
    'review-months': { type: 'string' },
    today: { type: 'string' },
    json: { type: 'boolean' },
  });
  const reviewMonths = Number(asked.option('review-months') ?? REVIEW_MONTHS);
  if (!Number.isInteger(reviewMonths) || reviewMonths < 1)
    throw new WrongClearanceUsage('--review-months must be a whole number of months.');
  const check = checkPacks({
    packs: packsIn(terminal),
    calendars: calendarsIn(terminal),
    today: dayOption(asked, 'today') ?? terminal.today,
    reviewMonths,
  });
  if (asked.has('json')) terminal.say(JSON.stringify(check, undefined, 2));
  else showCheck(check, terminal);
  return check.remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function showCheck({ remarks, ...counted }: PackCheck, { say, calledFrom }: ClearanceTerminal): void {
  const errors = remarks.filter(({ severity }) => severity === 'error');
  const warnings = remarks.filter(({ severity }) => severity === 'warning');
  for (const { file, line, message } of errors) say(`${path.relative(calledFrom, file)}:${line}: ${message}`);
  for (const [code, count] of counts(warnings)) {
    const first = warnings.find((warning) => warning.code === code)!;
    say(
      `note: ${code}, ${count} times; the first at ${path.relative(calledFrom, first.file)}:${first.line}: ${first.message}`,
    );
  }
  const { procedures, figures, blocks, facts, cases } = counted;
  say(`${procedures} procedures, ${figures} figures, ${blocks} blocks, ${facts} facts; ${cases} cases run.`);
  say(errors.length === 0 ? 'Every case holds.' : `${errors.length} to mend.`);
}

function counts(remarks: PackCheck['remarks']): Map<string, number> {
  const found = new Map<string, number>();
  for (const { code } of remarks) found.set(code, (found.get(code) ?? 0) + 1);
  return found;
}
