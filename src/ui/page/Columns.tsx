import type { ReactNode } from 'react';

/** Twelve columns; one below the other when the window is narrow. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="columns">{children}</div>;
}

interface ColumnProps {
  span: 3 | 4 | 6 | 8 | 9 | 12;
  /** Stays in sight while the other column scrolls. */
  sticks?: boolean;
  as?: 'div' | 'aside';
  label?: string;
  children: ReactNode;
}

export function Column({ span, sticks = false, as: Element = 'div', label, children }: ColumnProps) {
  return (
    <Element className={`span-${span} stack ${sticks ? 'sticks' : ''}`} aria-label={label}>
      {children}
    </Element>
  );
}
