import fc from 'fast-check';
import { PackFaults } from '#platform/packs';
import { Refusal } from '#platform/refusal';
import { mutated } from './mutated.ts';

/** Something that takes in what others wrote. */
export interface Importer {
  readonly name: string;
  /** Sound contents, from which the others are made. */
  readonly samples: readonly Buffer[];
  /** Where one of several stands for a kind: its part of what the kind is given. */
  readonly share?: number;
  /** Takes the bytes in; gives what it says of them. */
  take(bytes: Buffer): Promise<unknown>;
}

export interface ImportFinding {
  readonly importer: string;
  readonly fault: string;
  /** The smallest content that shows it, in base64. */
  readonly content: string;
}

const LONGEST_MS = 20_000;

/** The words of a database or of an engine, where a person should read what to mend. */
const INSIDE =
  /imports\.database-refused|node_modules|violates [\w-]+ constraint|invalid input syntax|out of range for type|Cannot read propert|is not a function|Maximum call stack/;

/** A no with its reason is what an importer may say to anything; whatever else it throws is a fault. */
const isNo = (error: unknown): boolean => error instanceof Refusal || error instanceof PackFaults;

async function faultOf({ take }: Importer, bytes: Buffer): Promise<string | undefined> {
  const began = performance.now();
  try {
    const said = JSON.stringify(await take(bytes)) ?? '';
    const inside = INSIDE.exec(said);
    if (inside) return `says “${said.slice(Math.max(0, inside.index - 60), inside.index + 160)}”`;
  } catch (error) {
    if (!isNo(error)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const milliseconds = performance.now() - began;
  return milliseconds > LONGEST_MS ? `took ${Math.round(milliseconds)} ms` : undefined;
}

/** Gives an importer so many damaged contents; the smallest at which something is wrong comes back. */
export async function fuzzImporter(
  importer: Importer,
  { seed, runs, until = Infinity }: { readonly seed: number; readonly runs: number; readonly until?: number },
): Promise<ImportFinding | undefined> {
  let fault = '';
  const property = fc.asyncProperty(mutated(importer.samples), async (bytes) => {
    if (Date.now() > until) return true;
    const found = await faultOf(importer, bytes);
    if (found !== undefined) fault = found;
    return found === undefined;
  });
  const told = await fc.check(property, { seed, numRuns: runs });
  if (!told.failed || !told.counterexample) return undefined;
  return { importer: importer.name, fault, content: told.counterexample[0].toString('base64') };
}
