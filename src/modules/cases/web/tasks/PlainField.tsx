import { Field, useTexts } from '#ui';
import type { Faults } from '../parts/StepDialog.tsx';
import { partTexts } from '../parts/texts/parts.ts';

interface Props {
  name: string;
  label: string;
  type?: 'text' | 'date' | 'lines';
  value?: string | undefined;
  most?: number;
  faults: Faults;
}

/** A line, some lines, or a day to fill in. */
export function PlainField({ name, label, type = 'text', value = '', most = 200, faults }: Props) {
  const t = useTexts(partTexts);
  return (
    <Field label={label} fault={faults.has(name) && t('needed')}>
      {(ids) =>
        type === 'lines' ? (
          <textarea
            className="input case-words"
            name={name}
            rows={3}
            maxLength={most}
            defaultValue={value}
            {...ids}
          />
        ) : (
          <input
            className="input"
            name={name}
            type={type}
            {...(type === 'text' && { maxLength: most })}
            defaultValue={value}
            {...ids}
          />
        )
      }
    </Field>
  );
}
