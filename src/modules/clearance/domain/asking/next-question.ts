import type { Day } from '#platform/calendar';
import type { Block, FactDefinition, Rulebook } from '../rules/catalogue.ts';
import type { Answer, CaseFacts } from '../rules/condition.ts';
import type { Procedure } from '../rules/procedure.ts';
import { judge, openFacts } from '../judging/derive.ts';
import { circumstancesOf, type Judgement } from '../judging/judge-case.ts';
import type { Truth } from '../judging/truth.ts';
import { trialAnswers } from './trial-answers.ts';

/** How much the answer to one question is expected to settle. */
export interface Question {
  readonly fact: string;
  /** Procedures and blocks that would no longer be open, on average over the possible answers. */
  readonly expectedSettled: number;
  /** Typical days of procedures that would turn out not to be needed, on average. */
  readonly expectedDaysRemoved: number;
  /** The undetermined procedures that wait for it. */
  readonly procedures: readonly string[];
}

interface Trial {
  readonly rulebook: Rulebook;
  readonly facts: CaseFacts;
  readonly on: Day;
  readonly openProcedures: ReadonlySet<Procedure>;
  readonly openBlocks: ReadonlySet<Block>;
}

/** A day counts for little beside a settled procedure: it decides between equals. */
const WORTH_OF_A_DAY = 0.002;

const worth = ({ expectedSettled, expectedDaysRemoved }: Question) =>
  expectedSettled + WORTH_OF_A_DAY * expectedDaysRemoved;

/** All questions that still matter, the one that settles most first. */
export function questionsFor(
  rulebook: Rulebook,
  judgement: Judgement,
  skipped: ReadonlySet<string> = new Set(),
): Question[] {
  const { verdicts, stops, facts, on } = judgement;
  const open = verdicts.filter(({ state, time }) => state === 'undetermined' && time !== 'ran-out');
  const openStops = stops.filter(({ truth }) => truth === 'unknown');
  const waiting = new Map<string, string[]>();
  for (const { procedure, derivation } of open)
    for (const fact of openFacts(derivation)) waiting.set(fact, [...(waiting.get(fact) ?? []), procedure.id]);
  for (const { derivation } of openStops)
    for (const fact of openFacts(derivation)) if (!waiting.has(fact)) waiting.set(fact, []);
  const trial: Trial = {
    rulebook,
    facts,
    on,
    openProcedures: new Set(open.map(({ procedure }) => procedure)),
    openBlocks: new Set(openStops.map(({ block }) => block)),
  };
  return [...waiting]
    .filter(([fact]) => !skipped.has(fact))
    .map(([fact, procedures]) => weigh(trial, rulebook.fact.get(fact)!, procedures))
    .toSorted((one, other) => worth(other) - worth(one) || (one.fact < other.fact ? -1 : 1));
}

/** The question whose answer is expected to settle most; nothing when no answer would change anything. */
export const nextQuestion = (rulebook: Rulebook, judgement: Judgement, skipped?: ReadonlySet<string>) =>
  questionsFor(rulebook, judgement, skipped)[0];

function weigh(trial: Trial, fact: FactDefinition, procedures: readonly string[]): Question {
  const answers = trialAnswers(trial.rulebook, fact, trial.on);
  let settled = 0;
  let days = 0;
  for (const answer of answers) {
    const found = settledBy(trial, fact.id, answer);
    settled += found.settled;
    days += found.days;
  }
  return {
    fact: fact.id,
    expectedSettled: settled / answers.length,
    expectedDaysRemoved: days / answers.length,
    procedures,
  };
}

function settledBy({ rulebook, facts, on, openProcedures, openBlocks }: Trial, fact: string, answer: Answer) {
  const circumstances = circumstancesOf(rulebook, { ...facts, [fact]: answer }, on);
  let settled = 0;
  let days = 0;
  for (const procedure of rulebook.askedBy.get(fact) ?? []) {
    if (!openProcedures.has(procedure)) continue;
    const truth: Truth = judge(procedure.when, circumstances);
    if (truth !== 'unknown') settled++;
    if (truth === 'no') days += procedure.planningDays.typical;
  }
  for (const block of rulebook.blockAskedBy.get(fact) ?? [])
    if (openBlocks.has(block) && judge(block.when, circumstances) !== 'unknown') settled++;
  return { settled, days };
}
