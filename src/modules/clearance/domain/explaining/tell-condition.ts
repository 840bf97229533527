import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';
import type { Rulebook } from '../rules/catalogue.ts';
import type { Condition, Test } from '../rules/condition.ts';
import type { InFour } from '../rules/procedure.ts';
import { limitOf } from '../judging/judge-test.ts';
import { answerInWords, isComparison, limitInWords, questionOf, valueInWords } from './answer-in-words.ts';
import { inEach } from './in-words.ts';
import { phrases } from './phrases.ts';

/** One line of a condition; what it joins follows, one step deeper. */
export interface ConditionLine {
  readonly depth: number;
  readonly kind: Condition['kind'];
  readonly text: InFour;
  readonly fact?: string;
}

/** When a rule applies, as an indented list, with the figures of a day. */
export function tellCondition(
  about: { readonly rulebook: Rulebook; readonly on: Day },
  condition: Condition,
  depth = 0,
): ConditionLine[] {
  const line = (write: (language: Language) => string): ConditionLine => ({
    depth,
    kind: condition.kind,
    text: inEach(write),
  });
  switch (condition.kind) {
    case 'always':
      return [line((language) => phrases[language].always)];
    case 'test':
      return [{ ...line((language) => testInWords(about, condition, language)), fact: condition.fact }];
    case 'not':
      return [line((language) => phrases[language].not), ...tellCondition(about, condition.part, depth + 1)];
    default: {
      const { kind } = condition;
      return [
        line((language) => phrases[language][kind]),
        ...condition.parts.flatMap((part) => tellCondition(about, part, depth + 1)),
      ];
    }
  }
}

function testInWords(
  { rulebook, on }: { readonly rulebook: Rulebook; readonly on: Day },
  test: Test,
  language: Language,
): string {
  const say = phrases[language];
  const { fact, operator, wanted } = test;
  const answered = (answer: string) => say.answered(questionOf(rulebook, fact, language), answer);
  if (isComparison(operator)) {
    const limit = limitOf(test, { facts: {}, on, parameter: rulebook.parameter })?.value;
    return answered(limitInWords(rulebook, { test, limit }, language));
  }
  if (operator === 'present') return answered(wanted[0] === true ? say.something : say.nothing);
  if (typeof wanted[0] === 'boolean')
    return answered(answerInWords(rulebook, { fact, answer: wanted[0] }, language));
  const words = wanted.map((word) => valueInWords(rulebook, { fact, word: String(word) }, language));
  return answered(say.either(words));
}
