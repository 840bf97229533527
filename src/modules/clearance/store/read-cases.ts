import fs from 'node:fs';
import path from 'node:path';
import { PackFaults, readYaml } from '#platform/packs';
import type { Rulebook } from '../domain/rules/catalogue.ts';
import type { CaseFacts } from '../domain/rules/condition.ts';
import { type FactFault, settleFacts, type Unlisted } from '../domain/judging/settle-facts.ts';
import { nearest } from '../domain/judging/nearest.ts';
import { packFolders } from './read-catalogue.ts';
import { caseFile, casesFile, type WrittenCase } from './schemas/cases.ts';

/** A case as a person wrote it, with facts that the engine can judge. */
interface ReadCase {
  readonly title: string;
  readonly facts: CaseFacts;
  readonly asOf?: string;
  readonly beginsOn?: string;
}

/** A case of a pack, with what the pack must answer. */
export interface ProvingCase extends Omit<WrittenCase, 'facts'> {
  readonly file: string;
  readonly line: number;
  readonly facts: CaseFacts;
}

/** Reads one case; throws PackFaults that say which fact is not known and which was probably meant. */
export function readCase(file: string, rulebook: Rulebook, unlisted?: Unlisted): ReadCase {
  if (!fs.existsSync(file))
    throw new PackFaults([
      { file, line: 1, message: 'there is no such file: give the path of a case in YAML' },
    ]);
  const written = readYaml(file, caseFile);
  const { facts, faults } = settleFacts(rulebook, written.attributes, unlisted ?? written.unlisted);
  throwFaults(faults, { file, rulebook, after: 1 });
  const asOf = written['as-of'] ?? written.as_of;
  const beginsOn = written['begins-on'] ?? written.begins_on;
  return {
    title: written.title ?? written.id ?? path.basename(file),
    facts,
    ...(asOf !== undefined && { asOf }),
    ...(beginsOn !== undefined && { beginsOn }),
  };
}

/** Reads the cases of every pack, and those that reach over several packs. */
export function readProvingCases(root: string, rulebook: Rulebook): ProvingCase[] {
  const across = path.join(root, 'cases');
  const files = [
    ...packFolders(root).map(({ folder }) => path.join(folder, 'cases.yaml')),
    ...(fs.existsSync(across) ? fs.readdirSync(across).map((name) => path.join(across, name)) : []),
  ];
  return files
    .filter((file) => file.endsWith('.yaml') && fs.existsSync(file))
    .flatMap((file) => casesIn(file, rulebook));
}

function casesIn(file: string, rulebook: Rulebook): ProvingCase[] {
  const lines = linesThat(file, /^\s*- name:/);
  return readYaml(file, casesFile).cases.map(({ facts: written, ...same }, place) => {
    const line = lines[place] ?? 1;
    const { facts, faults } = settleFacts(rulebook, written, same.unlisted);
    throwFaults(faults, { file, rulebook, after: line });
    return { ...same, file, line, facts };
  });
}

interface Around {
  readonly file: string;
  readonly rulebook: Rulebook;
  readonly after: number;
}

function throwFaults(faults: readonly FactFault[], { file, rulebook, after }: Around): void {
  if (faults.length === 0) return;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  throw new PackFaults(
    faults.map((fault) => {
      const at = lines.findIndex(
        (line, index) => index + 1 >= after && line.trim().startsWith(`${fault.fact}:`),
      );
      return { file, line: at < 0 ? after : at + 1, message: says(fault, rulebook) };
    }),
  );
}

const expected = {
  'yes-no': 'true, false or null',
  number: 'a number of zero or more, or null',
  choice: 'one of its words, or null',
  choices: 'a list of its words, or null',
} as const;

function says({ fact, problem, written }: FactFault, rulebook: Rulebook): string {
  const known = rulebook.fact.get(fact);
  if (!known) {
    const near = nearest(fact, [...rulebook.fact.keys()]);
    return `“${fact}” is not a fact that any rule knows${near ? `; did you mean “${near}”?` : '; see packs/clearance/vocabulary/facts.yaml'}`;
  }
  const words = known.values.map(({ id }) => id);
  if (problem === 'wrong-type') {
    const needed = known.unit === 'percent' ? 'a number from 0 to 100, or null' : expected[known.type];
    return `“${fact}” is ${written}, and needs ${needed}`;
  }
  const near = nearest(written, words);
  return `“${written}” is not a word of “${fact}”${near ? `; did you mean “${near}”?` : ''} Use: ${words.join(', ')}.`;
}

function linesThat(file: string, pattern: RegExp): number[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}
