import type { FactDefinition } from '../rules/catalogue.ts';
import type { Answer } from '../rules/condition.ts';

/** What a person typed: an answer, that it is not known, or nothing that can be understood. */
export type Typed =
  { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'not-known' | 'unclear' };

const YES = new Set(['y', 'yes', 'true', 'j', 'ja', 'o', 'oui', '是']);
const NO = new Set(['n', 'no', 'false', 'nee', 'non', '否']);
const NOTHING = new Set(['none', 'geen', 'aucun', '无', '0']);

const answer = (given: Answer): Typed => ({ kind: 'answer', answer: given });
const UNCLEAR: Typed = { kind: 'unclear' };

/** Reads a typed answer: yes or no in four languages, a number, words by number or by name; `?` or nothing means not known. */
export function readAnswer(fact: FactDefinition, line: string): Typed {
  const typed = line.trim().toLowerCase();
  if (typed === '' || typed === '?') return { kind: 'not-known' };
  if (fact.type === 'yes-no') return YES.has(typed) ? answer(true) : NO.has(typed) ? answer(false) : UNCLEAR;
  if (fact.type === 'number') return numberFrom(typed);
  const words = NOTHING.has(typed) ? [] : typed.split(/[\s,，、]+/).map((word) => wordOf(fact, word));
  if (words.some((word) => word === undefined)) return UNCLEAR;
  if (fact.type === 'choices')
    return answer([...new Set(words as string[])].filter((word) => word !== 'none'));
  return words.length > 1 ? UNCLEAR : answer(words[0] ?? 'none');
}

function numberFrom(typed: string): Typed {
  const number = /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? answer(number) : UNCLEAR;
}

const wordOf = ({ values }: FactDefinition, typed: string): string | undefined =>
  values[Number(typed) - 1]?.id ?? values.find(({ id }) => id.toLowerCase() === typed)?.id;
