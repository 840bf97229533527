import { type FormEvent, type ReactNode, useId } from 'react';
import { type Act, Button, Field, type FieldIds } from '#ui';
import { Refused } from './Refused.tsx';

/** What was written and chosen. */
export interface Given {
  /** Without blanks around it; a password stays as it was typed. */
  value(name: string): string;
  all(name: string): string[];
}

const givenIn = (data: FormData): Given => {
  const all = (name: string) => data.getAll(name).filter((one) => typeof one === 'string');
  return { all, value: (name) => (name === 'password' ? (all(name)[0] ?? '') : (all(name)[0] ?? '').trim()) };
};

interface Props {
  act: Act;
  submit: string;
  look?: 'main' | 'plain';
  isReady?: boolean;
  onSubmit: (given: Given) => Promise<void>;
  children: ReactNode;
}

/** Fields with a button below them, and above it why it was refused. */
export function Form({ act, submit, look = 'plain', isReady = true, onSubmit, children }: Props) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    act.run(() => onSubmit(givenIn(data)));
  };
  return (
    <form className="access-form stack-s" onSubmit={send}>
      {children}
      <Refused error={act.error} />
      <div>
        <Button type="submit" look={look} disabled={act.isBusy || !isReady}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

interface TextFieldProps {
  name: string;
  label: string;
  note?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'date';
  autoComplete?: string;
  inputMode?: 'numeric' | 'email';
  pattern?: string;
  maxLength?: number;
  defaultValue?: string | undefined;
  isOptional?: boolean;
}

/** One line to write in. */
export function TextField({ label, note, type = 'text', isOptional = false, ...rest }: TextFieldProps) {
  return (
    <Field label={label} note={note}>
      {(ids: FieldIds) => <input className="input" type={type} required={!isOptional} {...rest} {...ids} />}
    </Field>
  );
}

/** The six digits of an authenticator app: phones offer them from a message, browsers keep none. */
export const CodeField = ({ label, note }: { label: string; note?: string }) => (
  <TextField
    name="code"
    label={label}
    note={note}
    autoComplete="one-time-code"
    inputMode="numeric"
    pattern="[0-9]{6}"
    maxLength={6}
  />
);

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of a few. */
export function ChoiceField({
  name,
  label,
  choices,
  defaultValue,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  defaultValue?: string;
}) {
  return (
    <Field label={label}>
      {(ids: FieldIds) => (
        <select className="input" name={name} defaultValue={defaultValue} {...ids}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Several of a few. */
export function ManyField({
  name,
  label,
  choices,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
}) {
  const id = useId();
  return (
    <fieldset className="access-many" aria-labelledby={id}>
      <legend id={id}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="check">
          <input type="checkbox" name={name} value={choice.value} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
