import type { Day } from '#platform/calendar';
import type { FactDefinition, Rulebook } from '../rules/catalogue.ts';
import { type Answer, testsOf } from '../rules/condition.ts';
import { limitOf } from '../judging/judge-test.ts';

const IS_COMPARED: ReadonlySet<string> = new Set(['at-least', 'at-most', 'over', 'under']);

/** An answer that a person may give, and how likely it is held to be. */
export interface Trial {
  readonly answer: Answer;
  readonly chance: number;
}

/** Found by trying on the worked cases: from 0.3 to 0.4 they need the fewest questions. */
const CHANCE_OF_NO = 0.4;

/** Answers that together stand for everything a person may say: each word alone, none, and numbers around each limit. */
export function trialAnswers(rulebook: Rulebook, fact: FactDefinition, on: Day): Trial[] {
  const words = fact.values.map(({ id }) => id).filter((word) => word !== 'none');
  switch (fact.type) {
    case 'yes-no':
      return withNo(false, [true]);
    case 'choice':
      return withNo('none', words);
    case 'choices':
      return withNo(
        [],
        words.map((word) => [word]),
      );
    default: {
      const [none, ...others] = numbersAround(limitsOn(rulebook, fact.id, on));
      return withNo(none!, others);
    }
  }
}

const withNo = (no: Answer, others: readonly Answer[]): Trial[] => [
  { answer: no, chance: CHANCE_OF_NO },
  ...others.map((answer) => ({ answer, chance: (1 - CHANCE_OF_NO) / others.length })),
];

function limitsOn(rulebook: Rulebook, fact: string, on: Day): number[] {
  const limits = (rulebook.conditionsOn.get(fact) ?? [])
    .flatMap(testsOf)
    .filter((test) => test.fact === fact && IS_COMPARED.has(test.operator))
    .map((test) => limitOf(test, { facts: {}, on, parameter: rulebook.parameter })?.value);
  return [...new Set(limits.filter((limit) => typeof limit === 'number'))].toSorted((a, b) => a - b);
}

/** Zero, every limit, and a number between each pair and beyond the last. */
function numbersAround(limits: readonly number[]): number[] {
  const between = limits.map((limit, place) => (limit + (limits[place + 1] ?? limit * 2 + 2)) / 2);
  return [...new Set([0, ...limits, ...between])].toSorted((a, b) => a - b);
}
