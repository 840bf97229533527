import type { Part } from '../frame/section.ts';
import { questionsFor } from '../../src/modules/clearance/domain/asking/next-question.ts';
import { runInterview } from '../../src/modules/clearance/domain/asking/interview.ts';
import { judgeCase } from '../../src/modules/clearance/domain/judging/judge-case.ts';
import { planCase } from '../../src/modules/clearance/domain/planning/plan.ts';
import { seededRandom } from '../../src/modules/clearance/domain/planning/random.ts';
import { simulate } from '../../src/modules/clearance/domain/planning/simulate.ts';
import { describePlan } from '../../src/modules/clearance/index.ts';
import { readProvingCases } from '../../src/modules/clearance/store/read-cases.ts';
import {
  enlarged,
  packs,
  randomFacts,
  realCalendars,
  realRulebook,
} from '../../src/modules/clearance/testing.ts';

const milliseconds = (number: number) => `${number.toFixed(2)} ms`;

/** Milliseconds of processor time of this thread: other work on the machine does not count. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const BATCH = 60;

/** Milliseconds for one run, over batches of them: the clock of the processor is too coarse for a single one. */
function times(batches: number, work: (run: number) => void): { median: number; worst: number } {
  for (let run = 0; run < 5 * BATCH; run++) work(run);
  const taken = Array.from({ length: batches }, () => {
    const begin = spent();
    for (let run = 0; run < BATCH; run++) work(run);
    return (spent() - begin) / BATCH;
  }).toSorted((one, other) => one - other);
  return { median: taken[Math.floor(batches / 2)]!, worst: taken.at(-1)! };
}

/** Runs everything and fills the table. */
function measure(say: (what: string, figure: string, limit: string) => void): void {
  const rulebook = realRulebook();
  const calendars = realCalendars();
  const worked = readProvingCases(packs, rulebook).filter(({ complete }) => complete);
  const requests = worked.map(({ facts, on }) => ({ facts, on }));
  const nth = (run: number) => requests[run % requests.length]!;

  const planned = times(20, (run) => planCase(rulebook, nth(run), calendars));
  say('a plan of a worked case', milliseconds(planned.median), 'at most 2 ms');
  say('a plan of a worked case, the slowest batch', milliseconds(planned.worst), 'at most 2 ms');
  const plans = requests.map((request) => planCase(rulebook, request, calendars));
  const drawn = times(5, (run) => simulate(plans[run % plans.length]!.graph, { draws: 2000, seed: run }));
  say('2,000 draws for the chances of a plan', milliseconds(drawn.median), '');
  const described = times(5, (run) => describePlan(rulebook, plans[run % plans.length]!, calendars));
  say('the whole answer with words, questions and chances', milliseconds(described.median), '');

  const nothing = judgeCase(rulebook, {}, '2026-11-22');
  const asked = times(5, () => questionsFor(rulebook, nothing));
  say('the next question when nothing is known', milliseconds(asked.worst), 'at most 20 ms');

  const large = enlarged(rulebook, 300);
  const random = seededRandom(300);
  const cases = Array.from({ length: 10_000 }, () => randomFacts(large, random, 0.2));
  const begin = spent();
  for (const facts of cases) planCase(large, { facts, on: '2026-11-22' }, calendars);
  say(
    '10,000 plans of random cases with 300 procedures',
    `${((spent() - begin) / 1000).toFixed(1)} s`,
    'at most 20 s',
  );
  const largeAsked = times(3, () => questionsFor(large, judgeCase(large, {}, '2026-11-22')));
  say('the next question with 300 procedures', milliseconds(largeAsked.worst), 'at most 20 ms');

  const counts = worked.map(
    ({ facts, on }) => runInterview(rulebook, on, (fact) => facts[fact] ?? null).asked.length,
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const form = rulebook.facts.length;
  say(
    `questions asked on the worked cases, of a form with ${form}`,
    `${mean.toFixed(1)}, most ${Math.max(...counts)}`,
    `at most ${form / 2}`,
  );
}

export const clearance: Part = {
  about: 'plans, questions and chances of the clearance engine',
  run: async () => {
    const rows: string[][] = [];
    measure((what, figure, limit) => rows.push([what, figure, limit]));
    return {
      title: 'Clearance',
      tables: [{ columns: ['', 'measured', 'aim'], rows }],
      notes: [
        'Processor time of many runs after a warm-up, one core. The 300 procedures are the real ones under further names.',
      ],
    };
  },
};
