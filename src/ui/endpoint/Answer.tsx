import type { ReactNode } from 'react';
import { Refusal } from '../states/Refusal.tsx';
import { Waiting } from '../states/Waiting.tsx';
import type { Answered } from './use-endpoint.ts';

interface Props<T> {
  of: Answered<T>;
  waiting?: ReactNode;
  children: (answer: T) => ReactNode;
}

/** Draws an answer, or what stands in its place: lines while it is awaited, the reasons when it was refused. */
export function Answer<T>({ of, waiting = <Waiting />, children }: Props<T>) {
  if (of.answer !== undefined) return <div aria-busy={of.isFormer}>{children(of.answer)}</div>;
  if (of.error) return <Refusal error={of.error} onAgain={of.again} />;
  return waiting;
}
