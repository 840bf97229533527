import { Field, useTexts } from '#ui';
import type { Faults } from './StepDialog.tsx';
import { partTexts } from './texts/parts.ts';

const LONGEST_NOTE = 4_000;

interface NoteProps {
  name: 'note' | 'remark';
  label?: string | undefined;
  says?: string;
  isNeeded?: boolean;
  faults: Faults;
}

/** Free words that go with a step. */
export function NoteField({ name, label, says, isNeeded = false, faults }: NoteProps) {
  const t = useTexts(partTexts);
  return (
    <Field
      label={label ?? t(isNeeded ? 'note' : 'noteOptional')}
      note={says}
      fault={faults.has(name) && t('needed')}
    >
      {(ids) => (
        <textarea
          className="input case-words"
          name={name}
          rows={4}
          maxLength={LONGEST_NOTE}
          aria-required={isNeeded}
          {...ids}
        />
      )}
    </Field>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** Stands first, for nothing chosen yet. */
  none?: string;
  chosen?: string;
  options: readonly { readonly value: string; readonly name: string }[];
  faults: Faults;
}

/** One of several codes, in words. */
export function ChoiceField({ name, label, none, chosen = '', options, faults }: ChoiceProps) {
  const t = useTexts(partTexts);
  return (
    <Field label={label} fault={faults.has(name) && t('needed')}>
      {(ids) => (
        <select className="input" name={name} defaultValue={chosen} {...ids}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
