import type { Formats, Translate } from '#ui';
import type { Fact } from '../../contract.ts';
import type { Answer } from '../../domain/rules/condition.ts';
import type { TextKey } from '../texts.ts';
import type { InFour } from './use-words.ts';

interface Speaking {
  readonly t: Translate<TextKey>;
  readonly formats: Formats;
  readonly words: (text: InFour) => string;
}

/** An answer in the words of its question. */
export function answerText({ t, formats, words }: Speaking, fact: Fact, answer: Answer | null): string {
  if (answer === null) return t('notKnown');
  if (typeof answer === 'boolean') return t(answer ? 'yes' : 'no');
  if (typeof answer === 'number')
    return fact.unit ? `${formats.number(answer)} ${words(fact.unit.name)}` : formats.number(answer);
  const chosen = typeof answer === 'string' ? [answer] : answer;
  const names = chosen.map((word) => {
    const value = fact.values.find(({ id }) => id === word);
    return value ? words(value.name) : word === 'none' ? t('none') : word;
  });
  return names.length > 0 ? formats.list(names) : t('none');
}

/** Whether an answer says that there is nothing of the kind. */
export const saysNothing = (answer: Answer | null) =>
  answer === false || answer === 0 || answer === 'none' || (Array.isArray(answer) && answer.length === 0);
