import { Field } from '#ui';

interface Props {
  label: string;
  note: string;
  fault?: string | undefined;
  rows?: number;
  value: string;
  onChange: (text: string) => void;
}

/** A few words to whoever decides, or from them: why a change is proposed, what a decision rests on. */
export const Remark = ({ label, note, fault, rows = 2, value, onChange }: Props) => (
  <Field label={label} note={note} fault={fault}>
    {(ids) => (
      <textarea
        className="input"
        rows={rows}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...ids}
      />
    )}
  </Field>
);
