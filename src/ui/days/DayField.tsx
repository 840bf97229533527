import { type ReactNode, useRef, useState } from 'react';
import type { Day } from '#platform/calendar';
import { locale } from '#platform/languages';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useLanguage } from '../language/language-context.ts';
import { useFormats } from '../language/use-formats.ts';
import { useTexts } from '../language/use-texts.ts';
import { readDay } from './read-day.ts';
import { texts } from './texts.ts';
import './days.css';

interface Props {
  label: ReactNode;
  value: Day;
  earliest?: Day;
  latest?: Day;
  note?: ReactNode;
  /** What is wrong with the day for somebody else, such as the server. */
  fault?: ReactNode;
  name?: string;
  onChange: (day: Day) => void;
}

/**
 * A day, typed as the reader's language writes it or chosen from the browser's calendar. What the browser's own field shows
 * depends on its language and not on that of the page; so the words stand here.
 */
export function DayField({
  label,
  value,
  earliest = '1900-01-01',
  latest = '9999-12-31',
  note,
  fault: told,
  name,
  onChange,
}: Props) {
  const t = useTexts(texts);
  const language = useLanguage();
  const formats = useFormats();
  const shown = formats.day(value);
  const [{ text, of, isLeft }, setTyped] = useState({ text: shown, of: shown, isLeft: false });
  // The day was changed elsewhere, or the language: the field follows.
  if (of !== shown) setTyped({ text: shown, of: shown, isLeft: false });
  const read = readDay(text, [locale[language], locale.en]);
  const isWithin = read !== undefined && earliest <= read && read <= latest;
  const fault =
    isLeft &&
    text !== shown &&
    (read === undefined
      ? t('notADay', { example: shown })
      : !isWithin && t('outside', { from: formats.day(earliest), until: formats.day(latest) }));
  const take = () => {
    if (isWithin && read !== value) onChange(read);
    else setTyped({ text: isWithin ? shown : text, of: shown, isLeft: true });
  };
  return (
    <Field label={label} note={note} fault={fault || told}>
      {(ids) => (
        <div className="day-field">
          <input
            {...ids}
            className="input"
            name={name}
            value={text}
            autoComplete="off"
            onChange={(event) => setTyped({ text: event.target.value, of: shown, isLeft: false })}
            onBlur={take}
            onKeyDown={(event) => event.key === 'Enter' && take()}
          />
          <Calendar value={value} earliest={earliest} latest={latest} onChange={onChange} />
        </div>
      )}
    </Field>
  );
}

/** The browser's own calendar, behind a button. */
function Calendar({
  value,
  earliest,
  latest,
  onChange,
}: Pick<Props, 'value' | 'earliest' | 'latest' | 'onChange'>) {
  const t = useTexts(texts);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className="day-open" onClick={() => picker.current?.showPicker()}>
        {t('calendar')}
      </Button>
      <input
        ref={picker}
        type="date"
        className="day-picker"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        min={earliest}
        max={latest}
        onChange={(event) => event.target.value && onChange(event.target.value)}
      />
    </>
  );
}
