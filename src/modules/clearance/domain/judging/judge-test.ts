import type { Day } from '#platform/calendar';
import type { Answer, CaseFacts, Test } from '../rules/condition.ts';
import { type DatedFigure, figureOn, type Parameter } from '../rules/parameter.ts';
import { type Truth, truthOf } from './truth.ts';

/** What a condition is judged against. */
export interface Circumstances {
  readonly facts: CaseFacts;
  readonly on: Day;
  readonly parameter: ReadonlyMap<string, Parameter>;
}

/** The number that a test holds the fact against on that day; nothing when the figure had no value then. */
export function limitOf(
  { parameter: name, wanted }: Test,
  { parameter, on }: Circumstances,
): DatedFigure | undefined {
  if (name === undefined) return { value: Number(wanted[0]), isExpected: false };
  const found = parameter.get(name);
  return found && figureOn(found, on);
}

const isNothing = (answer: Answer) =>
  answer === false ||
  answer === 0 ||
  answer === 'none' ||
  (typeof answer === 'object' && answer.length === 0);

const has = (answer: Answer, word: boolean | number | string) =>
  typeof answer === 'object' ? answer.includes(String(word)) : answer === word;

function compares(operator: Test['operator'], found: number, limit: number): boolean {
  switch (operator) {
    case 'at-least':
      return found >= limit;
    case 'at-most':
      return found <= limit;
    case 'over':
      return found > limit;
    default:
      return found < limit;
  }
}

/** Answers one test; unknown when the fact is, or when the figure had no value on that day. */
export function judgeTest(test: Test, circumstances: Circumstances): Truth {
  const found = circumstances.facts[test.fact];
  if (found === undefined || found === null) return 'unknown';
  switch (test.operator) {
    case 'is':
      return truthOf(found === test.wanted[0]);
    case 'in':
    case 'includes':
      return truthOf(test.wanted.some((word) => has(found, word)));
    case 'present':
      return truthOf(isNothing(found) !== test.wanted[0]);
    default: {
      const limit = limitOf(test, circumstances);
      if (typeof limit?.value !== 'number' || typeof found !== 'number') return 'unknown';
      return truthOf(compares(test.operator, found, limit.value));
    }
  }
}
