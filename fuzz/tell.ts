import type { Finding, Fuzzed } from './fuzz.ts';
import type { ImportFinding } from './importers/importer.ts';

export const say = (line: string) => process.stdout.write(`${line}\n`);

const LONGEST_CURL = 3_000;
const shortened = (text: string) => (text.length > LONGEST_CURL ? `${text.slice(0, LONGEST_CURL)}…` : text);

export function tellFindings(findings: readonly Finding[]): void {
  for (const { operation, faults, curl, path } of findings) {
    say(`\n✗ ${operation}`);
    for (const fault of faults) say(`  ${fault}`);
    say(`  ${shortened(curl)}`);
    say(`  found at ${path} of this seed`);
  }
}

export function tellImports(findings: readonly ImportFinding[]): void {
  for (const { importer, fault, content } of findings) {
    say(`\n✗ ${importer}`);
    say(`  ${fault}`);
    say(`  base64 -d <<< ${shortened(content)}`);
  }
}

export function tellRequests({ sent, operations, statuses, slowest }: Fuzzed, seconds: number): void {
  say(
    `${sent} requests at ${operations} operations in ${Math.round(seconds)} s, ${Math.round(sent / seconds)} a second`,
  );
  say(
    [...statuses]
      .toSorted(([one], [other]) => one - other)
      .map(([status, number]) => `${status}: ${number}`)
      .join('  '),
  );
  for (const [operation, milliseconds] of slowest.slice(0, 5))
    say(`slowest: ${Math.round(milliseconds)} ms ${operation}`);
}

/** Says what is broken, and how many that are. */
export function tellIllnesses(lines: readonly string[]): number {
  for (const line of lines.slice(0, 20)) say(`✗ invariant ${line}`);
  return lines.length;
}

/** Errors that the centre wrote to its log, each kind once. */
export function tellErrors(log: string): void {
  const kinds = new Map<string, string>();
  for (const line of log.split('\n'))
    if (line.startsWith('{')) {
      const { err, msg } = JSON.parse(line) as { err?: Readonly<Record<string, string>>; msg?: string };
      const { stack = line, ...rest } = err ?? {};
      kinds.set(JSON.stringify(rest) + msg, `${JSON.stringify(rest)}\n${stack}`);
    }
  for (const stack of [...kinds.values()].slice(0, 20)) say(`\nlog: ${stack.slice(0, 1_500)}`);
}
