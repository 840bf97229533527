import type { Ledger } from './ledger.ts';
import type { Line } from './line.ts';

/** What the hands of the load work with. */
export interface Scene {
  readonly line: Line;
  readonly ledger: Ledger;
  readonly random: () => number;
  /** Words that were never written before. */
  mark(about: string): string;
}

/** Somebody at work: does the next thing each time it is asked to. Throws `NotDone` where it was not heard that it was done. */
export type Hand = (scene: Scene) => () => Promise<void>;

export const oneOf = <One>(random: () => number, all: readonly One[]): One =>
  all[Math.floor(random() * all.length)]!;
