import { useSyncExternalStore } from 'react';
import type { Day } from '#platform/calendar';

/** A plan as this browser keeps it. Nothing of it leaves the browser but the questions that the page asks. */
export interface KeptCase {
  readonly id: string;
  /** What stands behind the # of its address. */
  readonly hash: string;
  readonly keptOn: Day;
  /** How many facts were answered. */
  readonly answers: number;
  /** Documents that are ready, as `procedure document`. */
  readonly ready: readonly string[];
}

const PLACE = 'clearance.cases';
const MOST_KEPT = 12;

let read: { text: string | null; cases: readonly KeptCase[] } = { text: null, cases: [] };
const listeners = new Set<() => void>();

/** All kept plans, the last one first. Storage may be closed to this page: then there are none. */
export function keptCases(): readonly KeptCase[] {
  let text: string | null = null;
  try {
    text = localStorage.getItem(PLACE);
  } catch {
    // Closed.
  }
  if (text !== read.text) read = { text, cases: casesIn(text) };
  return read.cases;
}

function casesIn(text: string | null): KeptCase[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

const isKept = (one: unknown): one is KeptCase =>
  typeof one === 'object' &&
  one !== null &&
  'id' in one &&
  'hash' in one &&
  typeof one.hash === 'string' &&
  'ready' in one &&
  Array.isArray(one.ready);

function write(cases: readonly KeptCase[]): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(cases.slice(0, MOST_KEPT)));
  } catch {
    // Full or closed: the address still holds the whole case.
  }
  for (const listener of listeners) listener();
}

/** Keeps a plan in first place. */
export function keepCase(kept: KeptCase): void {
  const others = keptCases().filter(({ id }) => id !== kept.id);
  write([kept, ...others]);
}

export const forgetCase = (id: string) => write(keptCases().filter((one) => one.id !== id));
export const forgetAllCases = () => write([]);

/** The kept plans, also when another window changes them. */
export const useKeptCases = () => useSyncExternalStore(listen, keptCases, unknownToTheServer);

const NONE: readonly KeptCase[] = [];
const unknownToTheServer = () => NONE;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
