import { settleFacts } from '../judging/settle-facts.ts';
import type { Rulebook } from '../rules/catalogue.ts';
import type { Remark } from './remark.ts';

/** Names that facts, figures and packs use must stand in names.yaml, and situations must be cases that can be planned. */
export function lintVocabulary(rulebook: Rulebook): Remark[] {
  return [
    ...factNames(rulebook),
    ...unitsOfFigures(rulebook),
    ...subjects(rulebook),
    ...situations(rulebook),
  ];
}

const error = (about: string, message: string, code = 'unknown-name'): Remark => ({
  severity: 'error',
  code,
  about,
  message,
});

const unknown = (about: string, name: string, list: string): Remark =>
  error(about, `names “${name}”, which “${list}” of vocabulary/names.yaml does not have`);

const has = (all: readonly { readonly id: string }[], name: string) => all.some(({ id }) => id === name);

function factNames({ facts, groups, units }: Rulebook): Remark[] {
  return facts.flatMap(({ id, group, unit }) => [
    ...(has(groups, group) ? [] : [unknown(id, group, 'groups')]),
    ...(unit === undefined || has(units, unit) ? [] : [unknown(id, unit, 'units')]),
  ]);
}

function unitsOfFigures({ parameters, procedures, units }: Rulebook): Remark[] {
  const used = [
    ...parameters.map(({ id, unit }) => [id, unit] as const),
    ...procedures.flatMap(({ id, duration, phases, deadline }) =>
      [duration, ...phases, ...(deadline ? [deadline] : [])].map(({ unit }) => [id, unit] as const),
    ),
  ];
  return used
    .filter(([, unit]) => unit !== 'none' && !has(units, unit))
    .map(([id, unit]) => unknown(id, unit, 'units'));
}

const subjects = ({ packs, subjects: known }: Rulebook): Remark[] =>
  packs
    .filter(({ subject }) => !has(known, subject))
    .map(({ id, subject }) => unknown(id, subject, 'subjects'));

function situations(rulebook: Rulebook): Remark[] {
  return rulebook.situations.flatMap(({ id, facts }) =>
    settleFacts(rulebook, facts, 'unknown').faults.map(({ fact, written, problem }) =>
      error(
        id,
        `says “${fact}: ${written}”, which is no answer that the vocabulary has`,
        `situation-${problem}`,
      ),
    ),
  );
}
