import type { Task } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import { daysLeft } from '../../domain/clock/due.ts';
import { type CasesDeps, sideOf } from '../deps.ts';

/** A last day as whoever owes it counts: with the working days that are left there. */
export function dueOf(
  deps: Pick<CasesDeps, 'corridor' | 'now'>,
  side: string,
  on: Day | null | undefined,
): Task['due'] {
  if (on === null || on === undefined) return undefined;
  const { days, isCertain } = daysLeft(sideOf(deps, side), on, deps.now());
  return { on, daysLeft: days, isCertain };
}
