import { BackupFault } from '#platform/backup';
import { SettingsError, readSettings } from '#platform/config';
import { NoEmbeddedDatabase, UnusableDatabase } from '#platform/database';
import { UnusableKeys, UnusablePlace } from '#platform/files';
import { PackFaults } from '#platform/packs';
import { Refusal } from '#platform/refusal';
import { commands } from './commands/all.ts';
import { type Command, readCall, WrongUsage } from './terminal/command.ts';
import { sayRefusal } from './terminal/say-refusal.ts';
import { openScreen, type Screen } from './terminal/screen.ts';

// Whoever reads no further, as `| head` does, has had enough: no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const screen = openScreen({ out: process.stdout, beside: process.stderr });

async function main(given: string[]): Promise<number> {
  const command = commands
    .toSorted((one, other) => other.name.length - one.name.length)
    .find(({ name }) => begins(given, name));
  if (!command) return showCommands(given);
  const rest = given.slice(command.name.split(' ').length);
  if (rest.some((word) => word === '--help' || word === '-h')) return showHelp(command, screen.say);
  try {
    return await command.run(readCall(command, rest, { screen, settings: readSettings() }));
  } catch (error) {
    return fail(command, error);
  }
}

const begins = (given: string[], name: string) =>
  name.split(' ').every((word, place) => given[place] === word);

function showCommands(given: string[]): number {
  const asked = given.filter((word) => !word.startsWith('-'));
  const isHelp = asked.length === 0 || asked[0] === 'help';
  const near = commands.filter(({ name }) => asked[0] && name.split(' ')[0] === asked[0]);
  const write = isHelp ? screen.say : screen.note;
  if (!isHelp && near.length === 0) write(`There is no command “${asked.join(' ')}”.`);
  write('bin/green-channel COMMAND …\n');
  const listed = near.length > 0 ? near : commands;
  const width = Math.max(...listed.map(({ name }) => name.length));
  for (const { name, summary } of listed) write(`  ${name.padEnd(width)}  ${summary}`);
  write('\nEach has its own --help. Exit codes: 0 done, 1 refused or broken, 2 asked wrongly.');
  return isHelp ? 0 : 2;
}

function showHelp({ name, summary, usage, help }: Command, write: Screen['say']): number {
  write(`bin/green-channel ${name} ${usage}`.trimEnd());
  write(summary);
  if (help.length > 0) write('');
  for (const line of help) write(`  ${line}`);
  return 0;
}

function fail(command: Command, error: unknown): number {
  if (error instanceof WrongUsage) {
    screen.note(error.message);
    screen.note(`bin/green-channel ${command.name} ${command.usage}`.trimEnd());
    return 2;
  }
  if (error instanceof SettingsError) {
    screen.note(error.message);
    return 2;
  }
  screen.note(described(error));
  return 1;
}

const KNOWN = [BackupFault, NoEmbeddedDatabase, UnusableDatabase, UnusableKeys, UnusablePlace, PackFaults];

/** A refusal by a sentence, or by code and facts; what is known by message; a bug with its stack. */
function described(error: unknown): string {
  if (error instanceof Refusal)
    return sayRefusal(error) ?? `Refused: ${error.code} ${JSON.stringify(error.facts)}`;
  const isKnown = KNOWN.some((known) => error instanceof known);
  if (isKnown) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// Whoever started this was killed outright: stop in the same order as when asked to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

process.exitCode = await main(process.argv.slice(2));
