import type { WrittenListing } from '#contracts/opportunities';

/** What was written, step by step, so that every step can be taken back and taken again. */
export interface History {
  readonly now: WrittenListing;
  readonly before: readonly WrittenListing[];
  readonly after: readonly WrittenListing[];
  /** Where and when the last change was made: letters typed one after the other are one step. */
  readonly last?: { readonly place: string; readonly at: number };
}

const ONE_STEP_MS = 1_500;
const MOST_STEPS = 200;

export const beginHistory = (now: WrittenListing): History => ({ now, before: [], after: [] });

/** The listing after a change at a place, at an instant in milliseconds. */
export function changed(history: History, now: WrittenListing, last: { place: string; at: number }): History {
  const former = history.last;
  const goesOn = former !== undefined && former.place === last.place && last.at - former.at < ONE_STEP_MS;
  const before = goesOn ? history.before : [...history.before, history.now].slice(-MOST_STEPS);
  return { now, before, after: [], last };
}

export function undone({ now, before, after }: History): History {
  const former = before.at(-1);
  return former
    ? { now: former, before: before.slice(0, -1), after: [now, ...after] }
    : { now, before, after };
}

export function redone({ now, before, after }: History): History {
  const [next, ...rest] = after;
  return next ? { now: next, before: [...before, now], after: rest } : { now, before, after };
}
