import { Field } from '#ui';

export interface Option<Code extends string = string> {
  readonly value: Code;
  readonly label: string;
}

interface Props<Code extends string> {
  label: string;
  note?: string | undefined;
  fault?: string | undefined;
  options: readonly Option<Code>[];
  value: Code;
  onChange: (value: Code) => void;
}

/** One of several. */
export const Choice = <Code extends string>({
  label,
  note,
  fault,
  options,
  value,
  onChange,
}: Props<Code>) => (
  <Field label={label} note={note} fault={fault}>
    {(ids) => (
      <select
        className="input"
        value={value}
        onChange={({ target }) => onChange(target.value as Code)}
        {...ids}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
