import { judge } from '../judging/derive.ts';
import { circumstancesOf, type Judgement, stateOf, timeOf } from '../judging/judge-case.ts';
import type { FactDefinition, Rulebook } from '../rules/catalogue.ts';
import type { Answer } from '../rules/condition.ts';

/** What one answer alone would do to the plan as it stands. */
export interface Outcome {
  readonly answer: Answer;
  /** Procedures that would become needed. */
  readonly required: number;
  /** Procedures that would fall away. */
  readonly gone: number;
  /** Procedures that would be open and are not now. */
  readonly opened: number;
  /** Whether something would stop the case that does not stop it now. */
  readonly stops: boolean;
}

/** What each answer that can be given in one word would do; numbers have none. */
export const outcomesOf = (rulebook: Rulebook, judgement: Judgement, fact: FactDefinition): Outcome[] =>
  answersOf(fact).map((answer) => outcomeOf(rulebook, judgement, { fact: fact.id, answer }));

function answersOf({ type, values }: FactDefinition): Answer[] {
  const words = values.map(({ id }) => id).filter((word) => word !== 'none');
  switch (type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return [...words, 'none'];
    case 'choices':
      return [...words.map((word) => [word]), []];
    default:
      return [];
  }
}

function outcomeOf(
  rulebook: Rulebook,
  { facts, on, verdicts, stops }: Judgement,
  { fact, answer }: { readonly fact: string; readonly answer: Answer },
): Outcome {
  const circumstances = circumstancesOf(rulebook, { ...facts, [fact]: answer }, on);
  const asking = new Set(rulebook.askedBy.get(fact));
  const changed = verdicts
    .filter(({ procedure }) => asking.has(procedure))
    .map(({ procedure, state }) => ({
      before: state,
      after: stateOf(judge(procedure.when, circumstances), timeOf(procedure, on)),
    }))
    .filter(({ before, after }) => before !== after);
  const count = (state: string) => changed.filter(({ after }) => after === state).length;
  return {
    answer,
    required: count('required'),
    gone: count('not-required'),
    opened: count('undetermined'),
    stops: stops.some(({ block, truth }) => truth !== 'yes' && judge(block.when, circumstances) === 'yes'),
  };
}
