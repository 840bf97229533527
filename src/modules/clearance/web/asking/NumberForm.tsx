import { type FormEvent, useState } from 'react';
import { Button, Field, useFormats, useTexts } from '#ui';
import { texts } from '../texts.ts';
import { useWords } from '../parts/use-words.ts';
import type { AnswerProps } from './answer-props.ts';
import { NotKnown } from './NotKnown.tsx';
import { isAmbiguous, readNumber } from './read-number.ts';

/** A number, read as the reader's language writes it, and shown again as it was understood. */
export function NumberForm({ fact, current, onAnswer }: AnswerProps) {
  const t = useTexts(texts);
  const formats = useFormats();
  const words = useWords();
  const [text, setText] = useState(typeof current === 'number' ? formats.number(current) : '');
  const [isTried, setTried] = useState(false);
  const read = readNumber(text);
  const isTooLarge = read !== undefined && fact.maximum !== undefined && read > fact.maximum;
  const fault =
    isTried &&
    (read === undefined
      ? t('notANumber')
      : isTooLarge && t('tooLarge', { maximum: formats.number(fact.maximum!) }));
  const unit = fact.unit && words(fact.unit.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read !== undefined && !isTooLarge) onAnswer(read);
  };
  return (
    <form className="answers number" onSubmit={submit} noValidate>
      <Field
        label={unit ? t('inUnit', { unit }) : t('number')}
        fault={fault}
        note={
          read !== undefined &&
          isAmbiguous(text) &&
          t('readAsNumber', { number: unit ? `${formats.number(read)} ${unit}` : formats.number(read) })
        }
      >
        {(ids) => (
          <input
            {...ids}
            className="input"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button type="submit" look="main">
          {t('answer')}
        </Button>
        <NotKnown current={current} onAnswer={onAnswer} />
      </div>
    </form>
  );
}
