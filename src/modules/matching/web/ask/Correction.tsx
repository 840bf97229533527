import { useId } from 'react';
import { useCorridor, useTexts } from '#ui';
import { texts } from '../texts.ts';

interface CorrectionProps {
  label: string;
  value: string;
  /** `['', name]` stands for "not clear" or "any". */
  options: readonly (readonly [value: string, name: string])[];
  onChange: (value: string) => void;
}

/** What was read, in a list from which another reading can be chosen. */
export function Correction({ label, value, options, onChange }: CorrectionProps) {
  return (
    <select
      className="input slim"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface FieldsProps {
  chosen: readonly string[];
  onChange: (field: string[] | undefined) => void;
}

/** The fields to search in; none chosen means all. */
export function FieldCorrection({ chosen, onChange }: FieldsProps) {
  const t = useTexts(texts);
  const corridor = useCorridor();
  const id = useId();
  const [only, second] = chosen;
  const toggle = (code: string) => {
    const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <details className="field-choice">
      <summary id={id}>
        {second ? t('someFields', { count: chosen.length }) : only ? corridor.fieldName(only) : t('anyField')}
      </summary>
      <fieldset aria-labelledby={id}>
        {corridor.fields.map((code) => (
          <label key={code} className="check">
            <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
            <span>{corridor.fieldName(code)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
