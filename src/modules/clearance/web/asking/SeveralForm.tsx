import { type FormEvent, useState } from 'react';
import { Button, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { useWords } from '../parts/use-words.ts';
import type { AnswerProps } from './answer-props.ts';
import { NotKnown } from './NotKnown.tsx';

/** Several words may hold; “none of these” holds alone. */
export function SeveralForm({ fact, current, onAnswer }: AnswerProps) {
  const t = useTexts(texts);
  const words = useWords();
  const isNone = Array.isArray(current) && current.length === 0;
  const [chosen, setChosen] = useState<readonly string[]>(Array.isArray(current) ? current : []);
  const [saysNone, setSaysNone] = useState(isNone);
  const [hasFault, setFault] = useState(false);
  const toggle = (word: string) => {
    setSaysNone(false);
    setFault(false);
    setChosen(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length === 0 && !saysNone) setFault(true);
    else onAnswer(saysNone ? [] : fact.values.map(({ id }) => id).filter((id) => chosen.includes(id)));
  };
  return (
    <form className="answers choices" onSubmit={submit}>
      {fact.values.map(({ id, name }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <b>{words(name)}</b>
        </label>
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={saysNone}
          onChange={() => {
            setChosen([]);
            setFault(false);
            setSaysNone(!saysNone);
          }}
        />
        <b>{t('noneOfThese')}</b>
      </label>
      {hasFault && (
        <p className="fault" role="alert">
          {t('chooseFirst')}
        </p>
      )}
      <div className="row">
        <Button type="submit" look="main">
          {t('answer')}
        </Button>
        <NotKnown current={current} onAnswer={onAnswer} />
      </div>
    </form>
  );
}
