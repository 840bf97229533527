import { type ReactNode, useEffect, useId, useRef } from 'react';
import { type Leave, Leaving } from './leaving.ts';

interface Props {
  title: string;
  /** What will follow. */
  says: ReactNode;
  onClose: () => void;
  /** What it asks for; `useLeave` closes it from there. */
  children: ReactNode;
}

/**
 * Asks before something is done. Closing gives the focus back to the button that opened it; what follows may take it further.
 */
export function Dialog({ title, says, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not on the button that decides: an Enter held too long would press it.
    heading.current?.focus();
  }, []);
  const leave: Leave = (then) => {
    dialog.current?.close();
    then?.();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-ask`}
      aria-describedby={`${id}-say`}
      onClose={onClose}
    >
      <h2 id={`${id}-ask`} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div id={`${id}-say`}>{says}</div>
      <Leaving value={leave}>{children}</Leaving>
    </dialog>
  );
}
