import type { FactDefinition, Rulebook } from '../rules/catalogue.ts';
import { type Condition, type Test, testsOf } from '../rules/condition.ts';
import type { Remark } from './remark.ts';

const fits: Readonly<Record<Test['operator'], readonly FactDefinition['type'][]>> = {
  is: ['yes-no', 'choice'],
  in: ['choice'],
  includes: ['choices'],
  present: ['yes-no', 'number', 'choice', 'choices'],
  'at-least': ['number'],
  'at-most': ['number'],
  over: ['number'],
  under: ['number'],
};

const inWords = { 'yes-no': 'a yes or no', number: 'a number', choice: 'one word', choices: 'several words' };

/** Holds every test of a condition against the vocabulary and the figures. */
export function lintCondition(rulebook: Rulebook, about: string, condition: Condition): Remark[] {
  const error = (code: string, message: string): Remark => ({ severity: 'error', code, about, message });
  return testsOf(condition).flatMap((test) => {
    const fact = rulebook.fact.get(test.fact);
    if (!fact)
      return [
        error(
          'unknown-fact',
          `asks for “${test.fact}”, which vocabulary/facts.yaml does not have: add it there, or mend the name`,
        ),
      ];
    if (!fits[test.operator].includes(fact.type))
      return [
        error(
          'wrong-comparison',
          `“${test.operator}” does not go with “${test.fact}”, which is ${inWords[fact.type]}`,
        ),
      ];
    return [...wordsOf(test, fact), ...figureOf(rulebook, test)].map(([code, message]) =>
      error(code, message),
    );
  });
}

function wordsOf({ operator, wanted, fact: name }: Test, fact: FactDefinition): [string, string][] {
  if (fact.type === 'number' || operator === 'present') return [];
  if (fact.type === 'yes-no')
    return typeof wanted[0] === 'boolean'
      ? []
      : [['wrong-word', `“${name}” is a yes or no: write true or false`]];
  const known = new Set(['none', ...fact.values.map(({ id }) => id)]);
  return wanted
    .filter((word) => !known.has(String(word)))
    .map((word) => [
      'wrong-word',
      `“${String(word)}” is not a word of “${name}”: use ${[...known].join(', ')}`,
    ]);
}

function figureOf({ parameter }: Rulebook, { parameter: name }: Test): [string, string][] {
  if (name === undefined) return [];
  const found = parameter.get(name);
  if (!found) return [['unknown-figure', `names the figure “${name}”, which no figures.yaml has`]];
  return found.values.every(({ value }) => typeof value === 'number')
    ? []
    : [['wrong-figure', `the figure “${name}” is not one number`]];
}
