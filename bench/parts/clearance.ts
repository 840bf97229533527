import type { Part } from '../frame/section.ts';
import { questionsFor } from '../../src/modules/clearance/domain/asking/next-question.ts';
import { runInterview } from '../../src/modules/clearance/domain/asking/interview.ts';
import { judgeCase } from '../../src/modules/clearance/domain/judging/judge-case.ts';
import { planCase } from '../../src/modules/clearance/domain/planning/plan.ts';
import { seededRandom } from '../../src/modules/clearance/domain/planning/random.ts';
import { simulate } from '../../src/modules/clearance/domain/planning/simulate.ts';
import { printPlan } from '../../src/modules/clearance/actions/printing/print-plan.ts';
import { describePlan } from '../../src/modules/clearance/index.ts';
import { readProvingCases } from '../../src/modules/clearance/store/read-cases.ts';
import {
  enlarged,
  packs,
  randomFacts,
  realCalendars,
  realRulebook,
} from '../../src/modules/clearance/testing.ts';
import { startPrinter } from '../../src/platform/print/index.ts';

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
  for (const [name, minutes, count] of minutesOfQuestions(rulebook, worked))
    say(`questions of ${name}, one after another`, `${count}; ${minutes.toFixed(1)} minutes`, '');
}

/** Silent reading of English, words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;
/** For deciding and clicking, beyond reading. An assumption, not a measurement of people. */
const SECONDS_AN_ANSWER = 3;
const COMPARED = ['CASE-01', 'CASE-02', 'CASE-08'];

type Worked = ReturnType<typeof readProvingCases>;

/** How long a person reads and answers until nothing is open that an answer could settle: by the words that are shown. */
function minutesOfQuestions(
  rulebook: ReturnType<typeof realRulebook>,
  worked: Worked,
): [string, number, number][] {
  return COMPARED.map((name) => {
    const { facts, on } = worked.find((one) => one.name.startsWith(name))!;
    const { asked } = runInterview(rulebook, on, (fact) => facts[fact] ?? null);
    const words = asked
      .map((id) => rulebook.fact.get(id)!)
      .flatMap(({ question, help, values }) => [
        question.en,
        help.en,
        ...values.map((value) => value.name.en),
      ])
      .flatMap((text) => text.split(/\s+/)).length;
    return [name, words / WORDS_A_MINUTE + (asked.length * SECONDS_AN_ANSWER) / 60, asked.length];
  });
}

/** The printed plan, with the way to the printing process and back; its own time by the clock. */
async function measurePrint(say: (what: string, figure: string, limit: string) => void): Promise<void> {
  const rulebook = realRulebook();
  const planning = { rulebook, calendars: realCalendars(), today: '2026-11-26' };
  const [wuhan] = readProvingCases(packs, rulebook).filter(({ complete }) => complete);
  const plan = planCase(rulebook, { facts: wuhan!.facts, on: wuhan!.on }, planning.calendars);
  const printer = startPrinter();
  try {
    const taken: number[] = [];
    let bytes = 0;
    for (const reader of ['en', 'zh', 'fr', 'nl', 'en', 'zh', 'fr', 'nl'] as const) {
      const begin = performance.now();
      bytes = (await printPlan(planning, { plan, reader }, printer)).content.length;
      taken.push(performance.now() - begin);
    }
    say('the first PDF of a plan (starts the process, loads the fonts)', milliseconds(taken[0]!), '');
    const later = taken.slice(1).toSorted((one, other) => one - other);
    say('a further PDF of a plan, median', `${milliseconds(later[3]!)}, ${Math.round(bytes / 1024)} kB`, '');
  } finally {
    await printer.stop();
  }
}

export const clearance: Part = {
  about: 'plans, questions and chances of the clearance engine',
  run: async () => {
    const rows: string[][] = [];
    const say = (what: string, figure: string, limit: string) => void rows.push([what, figure, limit]);
    measure(say);
    await measurePrint(say);
    return {
      title: 'Clearance',
      tables: [{ columns: ['', 'measured', 'aim'], rows }],
      notes: [
        'Minutes of questions: words shown (question, help, choices) at 238 words a minute, and three seconds an answer. A model of reading, no stopwatch on people.',
        'PDF: time by the clock, in a process of its own.',
        'Processor time of many runs after a warm-up, one core. The 300 procedures are the real ones under further names.',
      ],
    };
  },
};
