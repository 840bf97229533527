import { useEffect, useState } from 'react';
import { type KeptCase, keepCase, keptCases, useKeptCases } from './kept-cases.ts';

interface Kept {
  readonly ready: readonly string[];
  setReady(document: string, isReady: boolean): void;
}

/** Keeps the case of this page in the browser at every change, so that a closed laptop loses nothing. */
export function useKeptCase(hash: string, answers: number): Kept {
  // A plan that was kept goes on as itself; any other address is a plan of its own.
  const [id] = useState(() => keptCases().find((one) => one.hash === hash)?.id ?? newId());
  const kept = useKeptCases().find((one) => one.id === id);
  const ready = kept?.ready ?? NOTHING;
  useEffect(() => {
    if (answers > 0) keepCase(record({ id, hash, answers, ready: readyOf(id) }));
  }, [id, hash, answers]);
  return {
    ready,
    setReady: (document, isReady) => {
      const others = ready.filter((one) => one !== document);
      keepCase(record({ id, hash, answers, ready: isReady ? [...others, document] : others }));
    },
  };
}

const NOTHING: readonly string[] = [];
const readyOf = (id: string) => keptCases().find((one) => one.id === id)?.ready ?? NOTHING;
const record = (kept: Omit<KeptCase, 'keptOn'>): KeptCase => ({
  ...kept,
  keptOn: new Intl.DateTimeFormat('en-CA').format(new Date()),
});

/** Only this browser has to tell its plans apart; `crypto.randomUUID` is closed to pages without TLS. */
const newId = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
