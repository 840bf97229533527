import { useEffect, useRef, useState } from 'react';

export interface Act {
  readonly isBusy: boolean;
  readonly error: Error | undefined;
  /** Does it, unless it is being done already; remembers what it threw. */
  run(work: () => Promise<void>): void;
}

export const giveFocus = (to: Element | null) => to instanceof HTMLElement && to.focus();

/** Something that a person does on a page: under way, refused, or done. Of two clicks only the first counts. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const asker = useRef<Element>(null);
  useEffect(() => {
    // A button that is switched off while it works drops the focus; the next step begins where this one did.
    if (!isBusy && document.activeElement === document.body) giveFocus(asker.current);
  }, [isBusy]);
  const run = (work: () => Promise<void>) => {
    if (isBusy) return;
    asker.current = document.activeElement;
    setBusy(true);
    setError(undefined);
    work()
      .catch((thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown))))
      .finally(() => setBusy(false));
  };
  return { isBusy, error, run };
}
