import { type ReactNode, useState } from 'react';
import { useFormats } from '../language/use-formats.ts';
import { useTexts } from '../language/use-texts.ts';
import { texts } from '../texts.ts';
import { Button } from './Button.tsx';

export interface FacetOption {
  readonly value: string;
  readonly count: number;
}

interface Props {
  title: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  nameOf: (value: string) => ReactNode;
  onChange: (chosen: string[]) => void;
  /** How many stand there before "show all". */
  first?: number;
}

/** What the results can be narrowed to, with how many each has. Chosen ones always stand there, also with none. */
export function FacetList({ title, options, chosen, nameOf, onChange, first = 8 }: Props) {
  const t = useTexts(texts);
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const missing = chosen.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...missing.map((value) => ({ value, count: 0 }))];
  const shown = isWhole ? all : all.filter(({ value }, place) => place < first || chosen.includes(value));
  if (all.length === 0) return null;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{nameOf(value)}</span>
          <span className="count">{formats.number(count)}</span>
        </label>
      ))}
      {all.length > shown.length && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          {t('showAll', { count: all.length })}
        </Button>
      )}
    </fieldset>
  );
}
