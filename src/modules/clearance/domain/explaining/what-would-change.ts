import type { Rulebook } from '../rules/catalogue.ts';
import { type Answer, factsOf } from '../rules/condition.ts';
import { trialAnswers } from '../asking/trial-answers.ts';
import { judge } from '../judging/derive.ts';
import { circumstancesOf, type Judgement, type State, stateOf, type Verdict } from '../judging/judge-case.ts';

/** One other answer that alone would give another result. */
export interface Change {
  readonly fact: string;
  readonly answer: Answer;
  readonly state: State;
}

/** Per fact, the first answer that alone would change the verdict; none for what only several facts together change. */
export function whatWouldChange(rulebook: Rulebook, judgement: Judgement, verdict: Verdict): Change[] {
  const { procedure, state, time } = verdict;
  return factsOf(procedure.when).flatMap((fact) => {
    const definition = rulebook.fact.get(fact);
    if (!definition) return [];
    for (const { answer } of trialAnswers(rulebook, definition, judgement.on)) {
      const facts = { ...judgement.facts, [fact]: answer };
      const truth = judge(procedure.when, circumstancesOf(rulebook, facts, judgement.on));
      const changed = stateOf(truth, time);
      if (changed !== state) return [{ fact, answer, state: changed }];
    }
    return [];
  });
}
