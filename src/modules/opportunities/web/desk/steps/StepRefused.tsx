import type { Day } from '#platform/calendar';
import { ProblemError, Refusal, useFormats, useTexts } from '#ui';
import type { Hindrance } from '../../../domain/life/life.ts';
import { words } from '../texts/words.ts';
import { hindrancesIn } from './overtaken.ts';

/** What the sentences about hindrances name. */
interface Facts {
  readonly faults?: readonly unknown[];
  readonly validUntil?: Day;
  readonly last?: Day;
}

/** Why a step or a comment was refused, every reason in words. */
export function StepRefused({ error }: { error: Error | undefined }) {
  const t = useTexts(words);
  const formats = useFormats();
  if (!error) return null;
  const sayHindrance = (hindrance: Hindrance) => {
    const key = `hindrance_${hindrance.is}`;
    if (!t.knows(key)) return [];
    const { faults = [], validUntil, last } = hindrance as Facts;
    return [
      t(key, {
        count: faults.length,
        validUntil: validUntil && formats.day(validUntil),
        last: last && formats.day(last),
      }),
    ];
  };
  const says = (code: string, facts: Readonly<Record<string, unknown>>) => {
    if (code === 'opportunities.comment-gives-away')
      return t('givesAway', { words: formats.list((facts['words'] as string[]) ?? []) });
    const said = error instanceof ProblemError ? hindrancesIn(error).flatMap(sayHindrance) : [];
    return said.length > 0 ? said.join(' ') : undefined;
  };
  return <Refusal error={error} says={says} />;
}
