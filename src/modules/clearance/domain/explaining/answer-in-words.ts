import type { Language } from '#platform/languages';
import type { Rulebook } from '../rules/catalogue.ts';
import type { Answer, Operator, Test } from '../rules/condition.ts';
import type { DatedFigure } from '../rules/parameter.ts';
import type { InFour } from '../rules/procedure.ts';
import { withUnit } from './in-words.ts';
import type { Comparison } from './phrase-forms.ts';
import { phrases } from './phrases.ts';

export const questionOf = ({ fact }: Rulebook, id: string, language: Language): string =>
  fact.get(id)?.question[language] ?? id;

export const unitOf = ({ units }: Rulebook, id: string | undefined): InFour | undefined =>
  units.find((unit) => unit.id === id)?.name;

export const isComparison = (operator: Operator): operator is Comparison =>
  operator === 'at-least' || operator === 'at-most' || operator === 'over' || operator === 'under';

interface Given {
  readonly fact: string;
  readonly answer: Answer;
}

/** An answer in the words of the vocabulary. */
export function answerInWords(rulebook: Rulebook, { fact, answer }: Given, language: Language): string {
  const say = phrases[language];
  if (typeof answer === 'boolean') return answer ? say.yes : say.no;
  if (typeof answer === 'number')
    return withUnit(answer, unitOf(rulebook, rulebook.fact.get(fact)?.unit), language);
  const words = typeof answer === 'object' ? answer : [answer];
  return words.length === 0
    ? say.nothing
    : words.map((word) => valueInWords(rulebook, { fact, word }, language)).join(say.and);
}

export function valueInWords(
  rulebook: Rulebook,
  { fact, word }: { readonly fact: string; readonly word: string },
  language: Language,
): string {
  const value = rulebook.fact.get(fact)?.values.find(({ id }) => id === word);
  return value?.name[language] ?? (word === 'none' ? phrases[language].nothing : word);
}

interface Held {
  readonly test: Test;
  /** The value that the figure of the test has on the day; nothing when it had none. */
  readonly limit: DatedFigure['value'] | undefined;
}

/** “at least 25 %”: what a number is held against. */
export function limitInWords(rulebook: Rulebook, { test, limit }: Held, language: Language): string {
  const unit = unitOf(rulebook, rulebook.fact.get(test.fact)?.unit);
  const figure = typeof limit === 'number' ? withUnit(limit, unit, language) : String(limit ?? '?');
  return phrases[language].compared(test.operator as Comparison, figure);
}
