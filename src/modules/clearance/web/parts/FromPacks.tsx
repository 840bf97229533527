import type { ReactNode } from 'react';
import { type Answered, Refusal, useTexts, Waiting } from '#ui';
import { texts } from '../texts.ts';

interface Props<T> {
  of: Answered<T>;
  waiting?: ReactNode;
  children: (answer: T) => ReactNode;
}

/** Draws an answer of the packs, or what stands in its place, in the words of this module. */
export function FromPacks<T>({ of, waiting = <Waiting />, children }: Props<T>) {
  if (of.answer !== undefined) return <div aria-busy={of.isFormer}>{children(of.answer)}</div>;
  return of.error ? <RefusedByPacks error={of.error} onAgain={of.again} /> : waiting;
}

/** Why the packs gave no answer. */
export function RefusedByPacks({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const t = useTexts(texts);
  const says = (code: string, { id }: Readonly<Record<string, unknown>>) => {
    const key = `refused_${code.replace('clearance.', '')}`;
    return t.knows(key) ? t(key, { id: String(id) }) : undefined;
  };
  return <Refusal error={error} says={says} onAgain={onAgain} />;
}
