import { type ReactNode, useId } from 'react';

interface Props {
  title: ReactNode;
  /** What stands at the other end of the title's line: a count, a link. */
  meta?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A part of a page, hanging from a rule. */
export function Section({ title, meta, className = '', children }: Props) {
  const id = useId();
  return (
    <section className={`section ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {meta !== undefined && <div className="meta">{meta}</div>}
      </header>
      {children}
    </section>
  );
}
