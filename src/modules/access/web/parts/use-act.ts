import { useState } from 'react';

export interface Act {
  readonly isBusy: boolean;
  readonly error: Error | undefined;
  /** Does it, unless it is being done already; remembers what it threw. */
  run(work: () => Promise<void>): void;
}

/** Something a person does on a page: under way, refused, or done. */
export function useAct(): Act {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const run = (work: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    setError(undefined);
    work()
      .catch((thrown: unknown) => setError(thrown instanceof Error ? thrown : new Error(String(thrown))))
      .finally(() => setBusy(false));
  };
  return { isBusy, error, run };
}
