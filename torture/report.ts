import { machine } from '../bench/frame/machine.ts';
import type { Killed } from './rounds/kill-rounds.ts';
import type { Troubled } from './faults/fault.ts';

export interface Told {
  readonly command: string;
  readonly day: string;
  readonly minutes: number;
  readonly killed: Killed | undefined;
  readonly troubled: readonly Troubled[];
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

function killsSection({ rounds, kills, acts, acknowledged, verified, heard, recoveries, faults }: Killed) {
  const struck = [...kills].map(([strike, times]) => `${strike} ${times}`).join(', ');
  const done = [...acts].toSorted(([, one], [, other]) => other - one);
  return [
    `- ${rounds} rounds; struck with SIGKILL: ${struck}`,
    `- ${acknowledged} writes acknowledged, read back ${verified} times; answers: ${heard.done} done, ${heard.unavailable} “not available”, ${heard.refused} refused, ${heard.broken} cut`,
    `- ready again after ${median(recoveries).toFixed(1)} s (median), ${Math.max(...recoveries).toFixed(1)} s (longest), the starts of the killed nodes included`,
    `- what was written: ${done.map(([act, times]) => `${act} ${times}`).join(', ')}`,
    `- faults: ${faults.length === 0 ? 'none' : ''}`,
    ...faults.map((says) => `  - ${says}`),
  ];
}

const troubleLines = ({ name, seen, faults }: Troubled) => [
  `- **${name}**: ${seen.join('; ')}${faults.length === 0 ? '' : '. Faults:'}`,
  ...faults.map((says) => `  - ${says}`),
];

/** Few lines that say what was done to the centre and what came of it, for the terminal and for the document alike. */
export function reportOf({ command, day, minutes, killed, troubled }: Told): string {
  return [
    `*${day}, \`${command}\`, ${minutes.toFixed(0)} minutes, ${machine()}*`,
    ...(killed ? ['', '**Killed in the middle**', '', ...killsSection(killed)] : []),
    ...(troubled.length > 0 ? ['', '**Other trouble**', '', ...troubled.flatMap(troubleLines)] : []),
  ].join('\n');
}

const [BEGIN, END] = ['<!-- torture begins -->', '<!-- torture ends -->'];

/** The document with the report in the place that is kept for it. */
export function withReport(document: string, report: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`The document lacks ${BEGIN} … ${END}.`);
  return `${before}${BEGIN}\n\n${report}\n\n${END}${after}`;
}
