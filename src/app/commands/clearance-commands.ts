import readline from 'node:readline/promises';
import type { ParseArgsOptionsConfig } from 'node:util';
import { today } from '#platform/calendar';
import type { Call, Command } from '../terminal/command.ts';
import { runClearance } from './clearance.ts';

/** The words of a call as they were typed, for commands that read their options themselves. */
function typedWords(call: Call, options: ParseArgsOptionsConfig): string[] {
  const given = Object.entries(options).flatMap(([name, { type }]) => {
    if (type === 'boolean') return call.has(name) ? [`--${name}`] : [];
    return call.options(name).flatMap((value) => [`--${name}`, value]);
  });
  return [...call.words, ...given];
}

async function run(name: string, call: Call, options: ParseArgsOptionsConfig): Promise<number> {
  const { screen, settings } = call;
  const input = readline.createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<undefined>((resolve) => input.once('close', () => resolve(undefined)));
  try {
    return await runClearance([name, ...typedWords(call, options)], {
      say: screen.say,
      note: screen.note,
      ask: (question) => Promise.race([input.question(question), ended]),
      root: settings.root,
      calledFrom: settings.calledFrom,
      today: today(new Date(), 'UTC'),
    });
  } finally {
    input.close();
  }
}

const command = (
  name: string,
  about: Pick<Command, 'summary' | 'usage' | 'help' | 'words'> & { options: ParseArgsOptionsConfig },
): Command => ({
  ...about,
  name: `clearance ${name}`,
  run: (call) => run(name, call, about.options),
});

const RESEARCH = 'Research, not legal advice: every line names the authority to ask.';
const text = { type: 'string' } as const;
const mark = { type: 'boolean' } as const;

/** `clearance plan`, `clearance explain`, `clearance interview` and `clearance check`. */
export const clearanceCommands: readonly Command[] = [
  command('plan', {
    summary: 'Says what the law of both sides asks of a case, what is open, and when at the earliest.',
    usage: 'CASE.yaml [--as-of DATE] [--begins DATE] [--against OTHER.yaml] [--against-day DATE] [--json]',
    help: [
      '--as-of DATE         under the law of that day (today)',
      '--begins DATE        the day on which work begins',
      '--language zh|en|fr|nl',
      '--unlisted absent|unknown   what a fact that the file does not name means (absent)',
      '--against OTHER.yaml another structure, side by side',
      '--against-day DATE   the same case under the law of another day',
      '',
      RESEARCH,
    ],
    words: [1, 1],
    options: {
      'as-of': text,
      begins: text,
      json: mark,
      language: text,
      unlisted: text,
      against: text,
      'against-day': text,
    },
  }),
  command('explain', {
    summary: 'Says why a procedure is in the plan of a case or not, and what would change that.',
    usage: 'CASE.yaml PROCEDURE [--as-of DATE] [--language zh|en|fr|nl] [--json]',
    help: [
      '--unlisted absent|unknown   what a fact that the file does not name means (absent)',
      '',
      RESEARCH,
    ],
    words: [2, 2],
    options: { 'as-of': text, json: mark, language: text, unlisted: text },
  }),
  command('interview', {
    summary: 'Asks the question that settles most, until nothing is open that an answer could settle.',
    usage: '[--as-of DATE] [--language zh|en|fr|nl]',
    help: [RESEARCH],
    options: { 'as-of': text, language: text },
  }),
  command('check', {
    summary: 'Reads every clearance pack, looks it over and runs every case.',
    usage: '[--review-months N] [--today DATE] [--json]',
    help: ['Exit code 1 when something is wrong.'],
    options: { 'review-months': text, today: text, json: mark },
  }),
];
