import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { calendarsOf, readGoodPacks, type Rulebook } from '#modules/clearance';
import { type Day, isDay } from '#platform/calendar';
import { readCorridor } from '#platform/corridor';
import { isLanguage, type Language } from '#platform/languages';

/** Where the commands write and read, and what they must be told of the world. */
export interface ClearanceTerminal {
  /** A line of the answer. */
  readonly say: (line: string) => void;
  /** A line beside the answer. */
  readonly note: (line: string) => void;
  /** Asks and waits for one line; nothing when there is nobody to answer any more. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** The checkout, where `packs/` lies. */
  readonly root: string;
  /** Where the person stands: files are meant from there. */
  readonly calledFrom: string;
  readonly today: Day;
}

/** Asked in a way that is not understood; exit code 2. */
export class WrongClearanceUsage extends Error {}

export interface Asked {
  readonly words: readonly string[];
  readonly has: (name: string) => boolean;
  readonly option: (name: string) => string | undefined;
}

export function readWords(given: readonly string[], options: ParseArgsOptionsConfig): Asked {
  try {
    const { positionals, values } = parseArgs({ args: [...given], options, allowPositionals: true });
    return {
      words: positionals,
      has: (name) => values[name] === true,
      option: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    };
  } catch (error) {
    throw new WrongClearanceUsage((error as Error).message.split('. ')[0]);
  }
}

export function dayOption(asked: Asked, name: string): Day | undefined {
  const given = asked.option(name);
  if (given === undefined || isDay(given)) return given;
  throw new WrongClearanceUsage(`--${name} must be a day such as 2026-11-22, not “${given}”.`);
}

export function languageOption(asked: Asked): Language {
  const given = asked.option('language') ?? 'en';
  if (isLanguage(given)) return given;
  throw new WrongClearanceUsage(`--language must be zh, en, fr or nl, not “${given}”.`);
}

export const packsIn = ({ root }: ClearanceTerminal) => path.join(root, 'packs', 'clearance');

export const calendarsIn = ({ root }: ClearanceTerminal): ReturnType<typeof calendarsOf> =>
  calendarsOf(readCorridor(path.join(root, 'packs', 'corridors', 'cn-be')));

export const rulebookIn = (terminal: ClearanceTerminal): Rulebook => readGoodPacks(packsIn(terminal));
