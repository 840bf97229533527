import type { Centre } from '../centre/centre.ts';

interface Finding {
  readonly name: string;
  readonly state: string;
}

/** About the machine, and not about what the centre keeps: a disk that is small on purpose is no fault of the centre. */
const isOfMachine = ({ name }: Finding) => name.startsWith('machine.');

/** What the centre's own doctor says: every invariant of every module, the chain of the journal, and the stored files. What it rightly finds after some trouble is left out. */
export async function wrongByDoctor(centre: Centre, rightly: readonly string[] = []): Promise<string[]> {
  const { said } = await centre.command('doctor', '--json');
  const line = said.split('\n').find((one) => one.startsWith('{"findings"'));
  if (line === undefined) return [`the doctor cannot work: ${said.trim()}`];
  const { findings } = JSON.parse(line) as { findings: Finding[] };
  return findings
    .filter(
      (finding) => finding.state !== 'holds' && !isOfMachine(finding) && !rightly.includes(finding.name),
    )
    .map((finding) => `the doctor says: ${JSON.stringify(finding)}`);
}
