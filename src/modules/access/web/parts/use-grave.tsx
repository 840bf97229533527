import { type ReactNode, useRef, useState } from 'react';
import { type Act, giveFocus, ProblemError, useAct } from '#ui';
import { ConfirmDialog } from './ConfirmDialog.tsx';

/**
 * Something grave: when the centre asks once more who is there, the question stands in a dialog, and what was meant to be
 * done is done after it. `dialog` belongs somewhere on the page.
 */
export function useGrave(): { act: Act; dialog: ReactNode } {
  const act = useAct();
  const [waiting, setWaiting] = useState<{ work: () => Promise<void> }>();
  const asker = useRef<Element>(null);
  const run = (work: () => Promise<void>) => {
    asker.current = document.activeElement;
    act.run(async () => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof ProblemError) || error.problem.code !== 'access.confirmation-needed')
          throw error;
        setWaiting({ work });
      }
    });
  };
  const close = () => {
    setWaiting(undefined);
    giveFocus(asker.current);
  };
  const goOn = () => {
    close();
    if (waiting) run(waiting.work);
  };
  return {
    act: { ...act, run },
    dialog: waiting && <ConfirmDialog onConfirmed={goOn} onClose={close} />,
  };
}
