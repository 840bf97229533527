import type { Answer } from '../../domain/rules/condition.ts';
import { useTexts } from '#ui';
import { texts } from '../texts.ts';
import { useWords } from '../parts/use-words.ts';
import type { AnswerProps } from './answer-props.ts';
import { NotKnown } from './NotKnown.tsx';
import { NumberForm } from './NumberForm.tsx';
import { SeveralForm } from './SeveralForm.tsx';

/** The ways to answer one question. “I do not know” is always one of them. */
export function AnswerForm(props: AnswerProps) {
  const { fact } = props;
  if (fact.type === 'number') return <NumberForm key={fact.id} {...props} />;
  if (fact.type === 'choices') return <SeveralForm key={fact.id} {...props} />;
  return <OneOf {...props} />;
}

/** One click answers: yes or no, or one of the words. */
function OneOf({ fact, current, onAnswer, effectOf }: AnswerProps) {
  const t = useTexts(texts);
  const words = useWords();
  const choices: (readonly [Answer, string])[] =
    fact.type === 'yes-no'
      ? [
          [true, t('yes')],
          [false, t('no')],
        ]
      : fact.values.filter(({ id }) => id !== 'none').map(({ id, name }) => [id, words(name)]);
  if (fact.type === 'choice') choices.push(['none', t('noneOfThese')]);
  return (
    <div className={fact.type === 'yes-no' ? 'answers yes-no' : 'answers'}>
      {choices.map(([answer, name]) => (
        <button
          key={String(answer)}
          type="button"
          className="answer"
          aria-pressed={current === answer}
          onClick={() => onAnswer(answer)}
        >
          <b>{name}</b>
          <span>{current === answer ? t('yourAnswer') : effectOf?.(answer)}</span>
        </button>
      ))}
      <NotKnown current={current} onAnswer={onAnswer} />
    </div>
  );
}
