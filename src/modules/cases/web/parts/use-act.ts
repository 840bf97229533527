import { useState } from 'react';

export interface Act {
  readonly isBusy: boolean;
  readonly error: Error | undefined;
  /** Does it, unless it is being done already: of two clicks only the first counts. */
  run(work: () => Promise<void>): void;
}

/** Something that a person does on a page: under way, refused, or done. */
export function useAct(): Act {
  const [{ isBusy, error }, set] = useState<{ isBusy: boolean; error?: Error }>({ isBusy: false });
  const run = (work: () => Promise<void>) => {
    if (isBusy) return;
    set({ isBusy: true });
    work().then(
      () => set({ isBusy: false }),
      (thrown: unknown) =>
        set({ isBusy: false, error: thrown instanceof Error ? thrown : new Error(String(thrown)) }),
    );
  };
  return { isBusy, error, run };
}
