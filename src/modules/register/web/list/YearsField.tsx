import { type FormEvent, useId, useState } from 'react';
import { Button, useTexts } from '#ui';
import { texts } from './texts.ts';

interface Props {
  from: string;
  until: string;
  onChange: (changes: { from: string | undefined; until: string | undefined }) => void;
}

const FIRST = 1949;
const LAST = 2100;

/** The years in which a record began, from one until another; either may stay open. */
export function YearsField({ from, until, onChange }: Props) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState({ from, until, of: `${from} ${until}` });
  // The address changed elsewhere: the fields follow.
  if (typed.of !== `${from} ${until}`) setTyped({ from, until, of: `${from} ${until}` });
  const year = (name: 'from' | 'until') => (
    <YearInput
      label={t(name)}
      value={typed[name]}
      onChange={(next) => setTyped({ ...typed, [name]: next })}
    />
  );
  const take = (event: FormEvent) => {
    event.preventDefault();
    onChange({ from: typed.from || undefined, until: typed.until || undefined });
  };
  return (
    <form className="facet register-years-field" onSubmit={take}>
      <fieldset>
        <legend>{t('years')}</legend>
        <div className="row">
          {year('from')}
          {year('until')}
          <Button type="submit">{t('show')}</Button>
        </div>
      </fieldset>
    </form>
  );
}

function YearInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (year: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        className="input"
        min={FIRST}
        max={LAST}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </>
  );
}
