import { useEffect, useRef } from 'react';
import type { Fact, PlanDescription, Question } from '../../contract.ts';
import type { Answer, CaseFacts } from '../../domain/rules/condition.ts';
import { Button, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { useWords } from '../parts/use-words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { useEffects } from './use-effects.ts';

interface Props {
  fact: Fact;
  /** Why it stands here: it settles most, the reader chose it, or an answer is to be changed. */
  because: 'opening' | 'next' | 'chosen' | 'change';
  /** What it would settle, while it still decides something. */
  weight: Question | undefined;
  facts: CaseFacts;
  plan: PlanDescription;
  /** The reader has just answered and goes on reading here. */
  takesFocus: boolean;
  onAnswer: (answer: Answer | null | undefined) => void;
  onLeave?: (() => void) | undefined;
}

/** One question, with why it is asked and every way to answer it. */
export function QuestionCard(props: Props) {
  const { fact, because, weight, facts, plan, takesFocus, onAnswer, onLeave } = props;
  const t = useTexts(texts);
  const words = useWords();
  const current = facts[fact.id];
  const heading = useRef<HTMLHeadingElement>(null);
  const effectOf = useEffects(fact, { facts, asOf: plan.asOf });
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: false });
  }, [fact.id, takesFocus]);
  return (
    <section className="question" aria-labelledby="question">
      <p className="meta">{t(`because_${because}`)}</p>
      <h2 id="question" ref={heading} tabIndex={-1}>
        {words(fact.question)}
      </h2>
      <p className="meta">{words(fact.help)}</p>
      {weight ? <Weight question={weight} plan={plan} /> : <p className="note">{t('decidesNothing')}</p>}
      <AnswerForm fact={fact} current={current} onAnswer={onAnswer} effectOf={effectOf} />
      {(onLeave || current !== undefined) && (
        <div className="row question-other">
          {current !== undefined && (
            <Button look="quiet" onClick={() => onAnswer(undefined)}>
              {t('takeAway')}
            </Button>
          )}
          {onLeave && (
            <Button look="quiet" onClick={onLeave}>
              {t('toNext')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** What waits for the answer. */
function Weight({ question, plan }: { question: Question; plan: PlanDescription }) {
  const t = useTexts(texts);
  const words = useWords();
  const waiting = plan.procedures.filter(({ id }) => question.procedures.includes(id));
  // Blocks are settled as well; the sentence speaks of procedures.
  const settled = Math.min(waiting.length, Math.max(1, Math.round(question.expectedSettled)));
  if (waiting.length === 0) return <p className="weight">{t('decidesBlock')}</p>;
  return (
    <details className="weight">
      <summary>
        {t('whyAsked')} <span>{t('decidesProcedures', { count: waiting.length, settled })}</span>
      </summary>
      <ul>
        {waiting.map(({ id, name }) => (
          <li key={id}>{words(name)}</li>
        ))}
      </ul>
    </details>
  );
}
