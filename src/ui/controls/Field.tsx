import { type ReactNode, useId } from 'react';

export interface FieldIds {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Props {
  label: ReactNode;
  isLabelHidden?: boolean;
  note?: ReactNode;
  fault?: ReactNode;
  /** Spread the ids on the control: `{(ids) => <input className="input" {...ids} />}`. */
  children: (ids: FieldIds) => ReactNode;
}

/** A control with its label, a note, and what is wrong with it. */
export function Field({ label, isLabelHidden = false, note, fault, children }: Props) {
  const id = useId();
  const described = [note && `${id}-note`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'sr' : undefined}>
        {label}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(fault ? { 'aria-invalid': true } : {}),
      })}
      {note && (
        <p className="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
