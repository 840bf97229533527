import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Settings } from '#platform/config';
import type { Screen } from './screen.ts';

/** What a command was asked, and what it may use. */
export interface Call {
  readonly words: readonly string[];
  readonly option: (name: string) => string | undefined;
  readonly options: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
  readonly screen: Screen;
  readonly settings: Settings;
}

export interface Command {
  /** As typed: `import organisations`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `FILE --format ror|csv`. */
  readonly usage: string;
  /** Lines about the options and files, for `--help`. */
  readonly help: readonly string[];
  readonly options?: ParseArgsOptionsConfig;
  /** How many words it takes: least and most. */
  readonly words?: readonly [least: number, most: number];
  /** Returns the exit code: 0 done, 1 refused or broken. */
  run(call: Call): Promise<number>;
}

/** The command was asked in a way that it does not understand; exit code 2. */
export class WrongUsage extends Error {}

/** Reads what follows a command's name; throws WrongUsage. */
export function readCall(command: Command, given: string[], around: Pick<Call, 'screen' | 'settings'>): Call {
  const { positionals, values } = parsed(command, given);
  const [least, most] = command.words ?? [0, 0];
  if (positionals.length < least) throw new WrongUsage('Something is missing.');
  if (positionals.length > most) throw new WrongUsage(`“${positionals[most]}” was not expected.`);
  const all = (name: string) => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  };
  return {
    ...around,
    words: positionals,
    options: all,
    option: (name) => all(name)[0],
    has: (name) => values[name] === true,
  };
}

function parsed({ options = {} }: Command, given: string[]) {
  try {
    return parseArgs({ args: given, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage((error as Error).message.split('. ')[0]);
  }
}

/** The value of an option that must be one of a few words. */
export function oneOf<Word extends string>(call: Call, name: string, words: readonly Word[]): Word {
  const given = call.option(name);
  const found = words.find((word) => word === given);
  if (found) return found;
  throw new WrongUsage(
    `--${name} must be ${words.join(' or ')}${given === undefined ? '' : `, not “${given}”`}.`,
  );
}
