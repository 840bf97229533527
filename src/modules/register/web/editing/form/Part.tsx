import type { ReactNode } from 'react';

interface Props {
  legend: ReactNode;
  note?: string | undefined;
  fault?: string | undefined;
  /** Enclosed: one of several alike. */
  isBox?: boolean;
  children: ReactNode;
}

/** Fields that belong together. */
export const Part = ({ legend, note, fault, isBox = false, children }: Props) => (
  <fieldset className={isBox ? 'register-box' : 'register-part'}>
    <legend>{legend}</legend>
    {note && <p className="note">{note}</p>}
    {fault && (
      <p className="fault" role="alert" tabIndex={-1}>
        {fault}
      </p>
    )}
    {children}
  </fieldset>
);
