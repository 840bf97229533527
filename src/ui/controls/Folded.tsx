import { type ReactNode, useId, useState } from 'react';
import { Button } from './Button.tsx';

interface Props {
  label: string;
  className?: string;
  children: ReactNode;
}

/** What stands open where there is room, and behind a button where there is none. */
export function Folded({ label, className = '', children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className="only-narrow"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      <div id={id} className={`folded ${isOpen ? 'open' : ''} ${className}`}>
        {children}
      </div>
    </>
  );
}
