import { useState } from 'react';

interface Act {
  readonly isBusy: boolean;
  readonly error: Error | undefined;
  /** Does it, unless it is being done already. */
  run(work: () => Promise<void>): void;
}

/** Something that a person does in a room: under way, refused, or done. */
export function useAct(): Act {
  const [now, set] = useState<{ isBusy: boolean; error?: Error }>({ isBusy: false });
  const run = (work: () => Promise<void>) => {
    if (now.isBusy) return;
    set({ isBusy: true });
    work().then(
      () => set({ isBusy: false }),
      (thrown: unknown) =>
        set({ isBusy: false, error: thrown instanceof Error ? thrown : new Error(String(thrown)) }),
    );
  };
  return { isBusy: now.isBusy, error: now.error, run };
}
