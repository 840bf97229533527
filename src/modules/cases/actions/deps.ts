import type { Caller } from '#platform/caller';
import type { Corridor } from '#platform/corridor';
import type { Database } from '#platform/database';
import type { Log } from '#platform/log';
import { dueFrom } from '../domain/clock/due.ts';
import { sidesUnfit } from '../domain/refusals.ts';
import type { CasesTables } from '../store/tables.ts';

/** What the module needs from the house. */
export interface CasesDeps {
  readonly db: Database<CasesTables>;
  readonly corridor: Corridor;
  readonly now: () => Date;
  readonly log: Log;
}

/** Somebody asks. */
export interface AskingDeps extends CasesDeps {
  readonly caller: Caller;
}

/** The side of the corridor with this code: its calendar and its clock. */
export function sideOf({ corridor }: Pick<CasesDeps, 'corridor'>, code: string) {
  const side = corridor.sides.find((one) => one.code === code);
  if (!side) throw sidesUnfit([code]);
  return side;
}

/** The day it is on a side, and the last day of somebody there who has so many working days. */
export const dueOn = (deps: Pick<CasesDeps, 'corridor' | 'now'>, side: string, workingDays: number) =>
  dueFrom(sideOf(deps, side), deps.now(), workingDays);
