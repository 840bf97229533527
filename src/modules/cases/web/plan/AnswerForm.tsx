import { type FormEvent, useState } from 'react';
import type { CaseQuestion, FactAnswer } from '#contracts/cases';
import { Button, Field, useFormats, useTexts } from '#ui';
import { planTexts } from './texts/plan.ts';

interface Props {
  question: Omit<CaseQuestion, 'settles'>;
  isBusy: boolean;
  onAnswer: (answer: FactAnswer | null) => void;
}

/** The ways to answer one question; that nobody knows is always one of them. */
export function AnswerForm(props: Props) {
  const { type, id } = props.question;
  if (type === 'number') return <NumberForm key={id} {...props} />;
  return type === 'choices' ? <SeveralForm key={id} {...props} /> : <OneForm key={id} {...props} />;
}

function NotKnown({ isBusy, onAnswer }: Pick<Props, 'isBusy' | 'onAnswer'>) {
  const t = useTexts(planTexts);
  return (
    <Button look="quiet" disabled={isBusy} onClick={() => onAnswer(null)}>
      {t('notKnown')}
    </Button>
  );
}

function OneForm({ question, isBusy, onAnswer }: Props) {
  const t = useTexts(planTexts);
  const choices: readonly (readonly [FactAnswer, string])[] =
    question.type === 'yes-no'
      ? [
          [true, t('yes')],
          [false, t('no')],
        ]
      : [...question.values.map(({ id, name }) => [id, name] as const), ['none', t('none')]];
  return (
    <div className="row">
      {choices.map(([answer, name]) => (
        <Button key={String(answer)} disabled={isBusy} onClick={() => onAnswer(answer)}>
          {name}
        </Button>
      ))}
      <NotKnown isBusy={isBusy} onAnswer={onAnswer} />
    </div>
  );
}

function SeveralForm({ question, isBusy, onAnswer }: Props) {
  const t = useTexts(planTexts);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAnswer(new FormData(event.currentTarget).getAll('word').map(String));
  };
  return (
    <form className="stack-s" onSubmit={send}>
      <fieldset className="case-plan-choices">
        <legend className="sr">{question.question}</legend>
        {question.values.map(({ id, name }) => (
          <label key={id} className="case-plan-choice">
            <input type="checkbox" name="word" value={id} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <Button type="submit" disabled={isBusy}>
          {t('answer')}
        </Button>
        <Button disabled={isBusy} onClick={() => onAnswer([])}>
          {t('none')}
        </Button>
        <NotKnown isBusy={isBusy} onAnswer={onAnswer} />
      </div>
    </form>
  );
}

function NumberForm({ question: { unit, maximum }, isBusy, onAnswer }: Props) {
  const t = useTexts(planTexts);
  const formats = useFormats();
  const [fault, setFault] = useState<string>();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('number')).trim().replace(',', '.');
    const number = /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : undefined;
    if (number === undefined) return setFault(t('notANumber'));
    if (maximum !== undefined && number > maximum)
      return setFault(t('tooLarge', { maximum: formats.number(maximum) }));
    onAnswer(number);
  };
  return (
    <form className="stack-s" noValidate onSubmit={send}>
      <Field label={unit === undefined ? t('number') : t('inUnit', { unit })} fault={fault}>
        {(ids) => <input className="input" name="number" inputMode="decimal" autoComplete="off" {...ids} />}
      </Field>
      <div className="row">
        <Button type="submit" disabled={isBusy}>
          {t('answer')}
        </Button>
        <NotKnown isBusy={isBusy} onAnswer={onAnswer} />
      </div>
    </form>
  );
}
