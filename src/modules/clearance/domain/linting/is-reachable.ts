import type { Rulebook } from '../rules/catalogue.ts';
import type { Answer, Condition, Test } from '../rules/condition.ts';
import { trialAnswers } from '../asking/trial-answers.ts';
import { judgeTest } from '../judging/judge-test.ts';

interface Literal {
  readonly test: Test;
  readonly holds: boolean;
}

/** The ways in which a condition can be met: each a list of tests that must hold or fail together. */
function waysTo(condition: Condition, holds = true): Literal[][] {
  switch (condition.kind) {
    case 'always':
      return holds ? [[]] : [];
    case 'test':
      return [[{ test: condition, holds }]];
    case 'not':
      return waysTo(condition.part, !holds);
    default: {
      const parts = condition.parts.map((part) => waysTo(part, holds));
      const isJoined = (condition.kind === 'all') === holds;
      if (!isJoined) return parts.flat();
      return parts.reduce<Literal[][]>(
        (ways, part) => ways.flatMap((way) => part.map((other) => [...way, ...other])),
        [[]],
      );
    }
  }
}

/** Whether any answers at all would meet the condition on that day. */
export function isReachable(rulebook: Rulebook, condition: Condition, on: string): boolean {
  return waysTo(condition).some((way) => {
    const facts = [...new Set(way.map(({ test }) => test.fact))];
    return facts.every((fact) => {
      const together = way.filter(({ test }) => test.fact === fact);
      return possibleAnswers(rulebook, together, on).some((answer) =>
        together.every(({ test, holds }) => {
          const truth = judgeTest(test, { facts: { [fact]: answer }, on, parameter: rulebook.parameter });
          return truth === (holds ? 'yes' : 'no');
        }),
      );
    });
  });
}

/** Trial answers, and for a fact with several words also all that are asked for together. */
function possibleAnswers(rulebook: Rulebook, literals: readonly Literal[], on: string): Answer[] {
  const fact = rulebook.fact.get(literals[0]!.test.fact);
  if (!fact) return [];
  const single = trialAnswers(rulebook, fact, on).map(({ answer }) => answer);
  if (fact.type !== 'choices') return single;
  const refused = new Set(literals.filter(({ holds }) => !holds).flatMap(({ test }) => test.wanted));
  const wanted = literals.filter(({ holds }) => holds).flatMap(({ test }) => test.wanted.map(String));
  return [...single, [...new Set(wanted)].filter((word) => !refused.has(word))];
}
