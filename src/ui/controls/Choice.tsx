import type { ReactNode } from 'react';

interface Props {
  name: string;
  value: string;
  isChosen: boolean;
  onChoose: (value: string) => void;
  title: ReactNode;
  /** What choosing it would change. */
  note?: ReactNode;
}

/** One of several answers, each with what it would change. Stand them in a `<fieldset>` with a `<legend>`. */
export function Choice({ name, value, isChosen, onChoose, title, note }: Props) {
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} checked={isChosen} onChange={() => onChoose(value)} />
      <b>{title}</b>
      {note && <span>{note}</span>}
    </label>
  );
}
