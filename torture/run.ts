import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { undergo, type Troubled } from './faults/fault.ts';
import { troubles } from './faults/troubles.ts';
import { reportOf, withReport } from './report.ts';
import { killRounds } from './rounds/kill-rounds.ts';

const DOCUMENT = path.resolve(import.meta.dirname, '../docs/operations/torture.md');

const USAGE = `npm run torture [-- --rounds N --seed S --minutes M --trouble all|none|NAME --report]
  --rounds   how often something is killed (10); 0: nothing is
  --seed     what is struck, when, and what people do; said at the beginning, so that a run can be repeated
  --minutes  no round begins later (10)
  --trouble  also other kinds of trouble: ${troubles.map(({ name }) => name).join(', ')} (all)
  --report   writes what came of it into docs/operations/torture.md`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    trouble: { type: 'string', default: 'all' },
    report: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const began = performance.now();
const minutes = () => (performance.now() - began) / 60_000;
const tell = (line: string) =>
  void process.stderr.write(`${(minutes() * 60).toFixed(1).padStart(7)} s  ${line}\n`);

async function torture(): Promise<boolean> {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
  const rounds = Number(values.rounds);
  const withinMs = Number(values.minutes) * 60_000;
  const chosen = troubles.filter(({ name }) => values.trouble === 'all' || values.trouble === name);
  const command = `npm run torture -- --rounds ${rounds} --seed ${seed} --minutes ${values.minutes} --trouble ${values.trouble}`;
  tell(command);
  const killed =
    rounds > 0 ? await killRounds({ seed, rounds, nodes: 2, withinMs, thoroughEvery: 5, tell }) : undefined;
  const troubled: Troubled[] = [];
  for (const trouble of chosen) {
    if (minutes() * 60_000 > withinMs) break;
    const came = await undergo(trouble, seed);
    troubled.push(came);
    tell(`${came.name}: ${came.seen.join('; ')}${came.faults.map((says) => `\n  FAULT ${says}`).join('')}`);
  }
  const day = new Date().toISOString().slice(0, 10);
  const report = reportOf({ command, day, minutes: minutes(), killed, troubled });
  process.stdout.write(`\n${report}\n`);
  if (values.report) fs.writeFileSync(DOCUMENT, withReport(fs.readFileSync(DOCUMENT, 'utf8'), report));
  return [killed?.faults ?? [], ...troubled.map(({ faults }) => faults)].every(({ length }) => length === 0);
}

if (values.help) process.stdout.write(`${USAGE}\n`);
else process.exitCode = (await torture()) ? 0 : 1;
