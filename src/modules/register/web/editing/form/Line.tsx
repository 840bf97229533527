import type { ComponentProps } from 'react';
import { Field } from '#ui';

interface Props extends Pick<ComponentProps<'input'>, 'inputMode' | 'lang' | 'placeholder' | 'className'> {
  label: string;
  note?: string | undefined;
  fault: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** One line to type. */
export const Line = ({ label, note, fault, onChange, className = '', ...rest }: Props) => (
  <Field label={label} note={note} fault={fault}>
    {(ids) => (
      <input
        className={`input ${className}`}
        autoComplete="off"
        {...rest}
        onChange={({ target }) => onChange(target.value)}
        {...ids}
      />
    )}
  </Field>
);
