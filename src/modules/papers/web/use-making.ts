import { useState } from 'react';
import { keepFile, useAct } from '#ui';

/** One file at a time: which is being made, which was kept last, and why there is none. */
export function useMaking() {
  const act = useAct();
  const [name, setName] = useState<string>();
  const [making, setMaking] = useState<string>();
  return {
    error: act.error,
    /** The address that is being fetched. */
    making: act.isBusy ? making : undefined,
    /** The name under which the browser keeps the last one. */
    kept: act.isBusy || act.error ? undefined : name,
    make: (address: string) =>
      act.run(async () => {
        setMaking(address);
        setName(await keepFile(address));
      }),
  };
}
export type Making = ReturnType<typeof useMaking>;
