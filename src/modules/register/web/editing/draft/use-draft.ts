import { useEffect, useState } from 'react';
import { useRemembered } from '#ui';
import type { Draft } from './draft.ts';

export interface Writing {
  readonly draft: Draft;
  readonly why: string;
}

/** How long somebody pauses before what was written is put away. */
const PAUSE = 400;

/** What somebody writes, kept in this window until it is sent: back, forward, another language and loading anew find it again. */
export function useDraft(name: string, begin: () => Draft) {
  const [kept, keep] = useRemembered<Writing>(name);
  const [writing, setWriting] = useState<Writing>(() => kept ?? { draft: begin(), why: '' });
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    if (!isTouched) return undefined;
    const timer = setTimeout(() => keep(writing, true), PAUSE);
    return () => clearTimeout(timer);
    // The function is another at every drawing; what was written decides.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [writing, isTouched]);
  return {
    ...writing,
    isKept: kept !== undefined || isTouched,
    write: (change: Partial<Writing>) => {
      setTouched(true);
      setWriting((former) => ({ ...former, ...change }));
    },
    /** Begins anew from what stands. */
    forget: () => {
      setTouched(false);
      keep(undefined, true);
      setWriting({ draft: begin(), why: '' });
    },
  };
}
