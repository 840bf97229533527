import type { Day } from '#platform/calendar';
import type { Block, FactDefinition, Rulebook } from '../rules/catalogue.ts';
import type { Answer, CaseFacts } from '../rules/condition.ts';
import type { Procedure } from '../rules/procedure.ts';
import { type Derivation, judge, openFacts } from '../judging/derive.ts';
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
  /** Its place in the order: what only this answer can settle counts most. */
  readonly worth: number;
  /** The undetermined procedures that wait for it. */
  readonly procedures: readonly string[];
}

interface Trial {
  readonly rulebook: Rulebook;
  readonly facts: CaseFacts;
  readonly on: Day;
  /** How much settling it is worth: less for a procedure that other answers may settle as well. */
  readonly procedures: ReadonlyMap<Procedure, number>;
  readonly blocks: ReadonlyMap<Block, number>;
}

/** A day counts for little beside a settled procedure: it decides between equals. */
const WORTH_OF_A_DAY = 0.002;

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
    procedures: new Map(open.map(({ procedure, derivation }) => [procedure, shareOf(derivation)])),
    blocks: new Map(openStops.map(({ block, derivation }) => [block, shareOf(derivation)])),
  };
  return [...waiting]
    .filter(([fact]) => !skipped.has(fact))
    .map(([fact, procedures]) => weigh(trial, rulebook.fact.get(fact)!, procedures))
    .toSorted((one, other) => other.worth - one.worth || (one.fact < other.fact ? -1 : 1));
}

/** The question whose answer is expected to settle most; nothing when no answer would change anything. */
export const nextQuestion = (rulebook: Rulebook, judgement: Judgement, skipped?: ReadonlySet<string>) =>
  questionsFor(rulebook, judgement, skipped)[0];

/** What waits for one fact alone must be asked for in any case; what waits for three may be settled by another. */
const shareOf = (derivation: Derivation) => 1 / Math.max(1, openFacts(derivation).length);

function weigh(trial: Trial, fact: FactDefinition, procedures: readonly string[]): Question {
  let expectedSettled = 0;
  let expectedDaysRemoved = 0;
  let worth = 0;
  for (const { answer, chance } of trialAnswers(trial.rulebook, fact, trial.on)) {
    const found = settledBy(trial, fact.id, answer);
    expectedSettled += chance * found.settled;
    expectedDaysRemoved += chance * found.days;
    worth += chance * (found.share + WORTH_OF_A_DAY * found.days);
  }
  return { fact: fact.id, expectedSettled, expectedDaysRemoved, procedures, worth };
}

/** What one answer settles: how many procedures and blocks, their shares, and the days that fall away. */
function settledBy({ rulebook, facts, on, procedures, blocks }: Trial, fact: string, answer: Answer) {
  const circumstances = circumstancesOf(rulebook, { ...facts, [fact]: answer }, on);
  const settled = { settled: 0, share: 0, days: 0 };
  const settle = (share: number) => {
    settled.settled++;
    settled.share += share;
  };
  for (const procedure of rulebook.askedBy.get(fact) ?? []) {
    const share = procedures.get(procedure);
    if (share === undefined) continue;
    const truth: Truth = judge(procedure.when, circumstances);
    if (truth !== 'unknown') settle(share);
    if (truth === 'no') settled.days += procedure.planningDays.typical;
  }
  for (const block of rulebook.blockAskedBy.get(fact) ?? []) {
    const share = blocks.get(block);
    if (share !== undefined && judge(block.when, circumstances) !== 'unknown') settle(share);
  }
  return settled;
}
