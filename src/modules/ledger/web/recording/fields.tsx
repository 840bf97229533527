import { Field, useTexts } from '#ui';
import type { FormFault, FormFaults } from './form-faults.ts';
import { recordingTexts } from './texts/recording.ts';

/** Says what is wrong with a field in the reader’s words. */
export function useFaultSentence() {
  const t = useTexts(recordingTexts);
  return (fault: FormFault | undefined): string | undefined => {
    if (!fault) return undefined;
    const key = `fault_${fault.code}`;
    return t.knows(key) ? t(key, fault.facts) : t('fault_wrong-form');
  };
}

interface TextProps {
  name: string;
  label: string;
  note?: string | undefined;
  value?: string;
  most?: number;
  lines?: number;
  inputMode?: 'decimal' | 'numeric' | 'url';
  /** Under another name than that of the field where several fields share it. */
  faultAt?: string;
  faults: FormFaults;
}

/** A line or some lines to fill in. */
export function TextField({
  name,
  label,
  note,
  value,
  most = 300,
  lines,
  inputMode,
  faultAt,
  faults,
}: TextProps) {
  const say = useFaultSentence();
  const given = { className: 'input', name, maxLength: most, defaultValue: value, autoComplete: 'off' };
  return (
    <Field label={label} note={note} fault={say(faults[faultAt ?? name])}>
      {(ids) =>
        lines === undefined ? (
          <input {...given} inputMode={inputMode} {...ids} />
        ) : (
          <textarea {...given} rows={lines} {...ids} />
        )
      }
    </Field>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** Stands first while nothing is chosen. */
  none?: string;
  chosen?: string;
  options: readonly (readonly [value: string, name: string])[];
  note?: string | undefined;
  onChange?: (value: string) => void;
  faults: FormFaults;
}

/** One of several, in words. */
export function ChoiceField({
  name,
  label,
  none,
  chosen = '',
  options,
  note,
  onChange,
  faults,
}: ChoiceProps) {
  const say = useFaultSentence();
  return (
    <Field label={label} note={note} fault={say(faults[name])}>
      {(ids) => (
        <select
          className="input"
          name={name}
          defaultValue={chosen}
          onChange={({ target }) => onChange?.(target.value)}
          {...ids}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
