import type { Day } from '#platform/calendar';
import type { Rulebook } from '../rules/catalogue.ts';
import type { Condition } from '../rules/condition.ts';
import { lintCondition } from './lint-condition.ts';
import { lintFigures } from './lint-figures.ts';
import { lintPlan } from './lint-plan.ts';
import { lintTexts } from './lint-texts.ts';
import { lintVocabulary } from './lint-vocabulary.ts';
import type { LintRequest, Remark } from './remark.ts';
import { isReachable } from './is-reachable.ts';

/** Looks over all packs together: what each file alone cannot show. */
export function lint(request: LintRequest): Remark[] {
  const { rulebook } = request;
  return [
    ...twice(rulebook),
    ...conditionsOf(rulebook).flatMap(({ about, when, on }) => [
      ...lintCondition(rulebook, about, when),
      ...unreachable(rulebook, { about, when, on }),
    ]),
    ...lintPlan(rulebook),
    ...lintFigures(rulebook),
    ...lintTexts(request),
    ...lintVocabulary(rulebook),
    ...unused(rulebook),
  ];
}

interface Named {
  readonly about: string;
  readonly when: Condition;
  readonly on: Day;
}

const conditionsOf = ({ procedures, blocks, reviewed }: Rulebook): Named[] => [
  ...procedures.map(({ id, when, from, until }) => ({
    about: id,
    when,
    on: until !== undefined && until < reviewed ? from : reviewed,
  })),
  ...procedures.flatMap(({ id, variants }) =>
    variants.map(({ when }) => ({ about: id, when, on: reviewed })),
  ),
  ...blocks.map(({ id, when }) => ({ about: id, when, on: reviewed })),
];

function unreachable(rulebook: Rulebook, { about, when, on }: Named): Remark[] {
  if (isReachable(rulebook, when, on)) return [];
  return [
    {
      severity: 'error',
      code: 'unreachable',
      about,
      message: 'no answers can ever meet this condition: two parts of it exclude each other',
    },
  ];
}

function twice(rulebook: Rulebook): Remark[] {
  const { procedures, parameters, blocks, facts, sources, situations, watchList } = rulebook;
  return [procedures, parameters, blocks, facts, sources, situations, watchList].flatMap((all) => {
    const ids = all.map(({ id }) => id);
    const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
    return [...repeated].map((about): Remark => ({
      severity: 'error',
      code: 'id-twice',
      about,
      message: 'this id is used twice: give one of them another',
    }));
  });
}

function unused({ facts, conditionsOn, parameters, procedures }: Rulebook): Remark[] {
  const ids = new Set(procedures.map(({ id }) => id));
  return [
    ...facts
      .filter(({ id }) => !conditionsOn.has(id))
      .map(({ id }): Remark => ({
        severity: 'warning',
        code: 'unused-fact',
        about: id,
        message: 'no rule asks for this fact',
      })),
    ...parameters.flatMap(({ id, usedIn }) =>
      usedIn
        .filter((procedure) => !ids.has(procedure))
        .map((procedure): Remark => ({
          severity: 'error',
          code: 'unknown-procedure',
          about: id,
          message: `is said to be used in ${procedure}, which no pack has`,
        })),
    ),
  ];
}
