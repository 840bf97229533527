import { useState } from 'react';
import { keepFile, useAct } from '#ui';

/** One file at a time: which is being made, what became of the last one, or why there is none. */
export function useMaking() {
  const act = useAct();
  const [done, setDone] = useState<{ readonly as: 'kept' | 'inRoom'; readonly name: string }>();
  const [making, setMaking] = useState<string>();
  const make = (what: string, as: 'kept' | 'inRoom', work: () => Promise<string>) =>
    act.run(async () => {
      setMaking(what);
      setDone({ as, name: await work() });
    });
  return {
    error: act.error,
    /** What is being made, by its address or name. */
    making: act.isBusy ? making : undefined,
    /** The name under which the browser or the room keeps the last one. */
    done: act.isBusy || act.error ? undefined : done,
    make: (address: string) => make(address, 'kept', () => keepFile(address)),
    keep: (name: string, work: () => Promise<string>) => make(name, 'inRoom', work),
  };
}
export type Making = ReturnType<typeof useMaking>;
