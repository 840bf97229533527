import { useEndpoint, useTexts } from '#ui';
import { type Fact, weighAnswers } from '../../contract.ts';
import type { Answer, CaseFacts } from '../../domain/rules/condition.ts';
import { texts } from '../texts.ts';

interface Asked {
  readonly facts: CaseFacts;
  readonly asOf: string;
}

/** What each answer to a question would do to the plan, in a few words. It comes after the question, which does not wait. */
export function useEffects(fact: Fact, { facts, asOf }: Asked): (answer: Answer) => string | undefined {
  const t = useTexts(texts);
  const weighed = useEndpoint(
    weighAnswers,
    { id: fact.id, facts: facts as never, asOf },
    { enabled: fact.type === 'yes-no' || fact.type === 'choice' },
  );
  return (answer) => {
    const found = weighed.answer?.answers.find((one) => one.answer === answer);
    if (!found) return undefined;
    const { required, gone, opened, stops } = found;
    const said = [
      stops && t('wouldStop'),
      required > 0 && t('wouldRequire', { count: required }),
      gone > 0 && t('wouldDrop', { count: gone }),
      opened > 0 && t('wouldOpen', { count: opened }),
    ].filter((one) => one !== false);
    return said.length > 0 ? said.join(' · ') : t('wouldNothing');
  };
}
