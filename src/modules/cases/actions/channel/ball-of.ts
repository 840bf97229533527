import type { Ball, BallPart } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import { daysLeft } from '../../domain/clock/due.ts';
import { type CasesDeps, sideOf } from '../deps.ts';

interface Holding {
  readonly ballSide?: string | undefined;
  readonly ballPart?: BallPart | undefined;
  readonly ballSince: Date;
  readonly ballDue?: Day | undefined;
}

/** The ball as pages show it: with the working days that are left where it lies. Nobody holds it once the case is closed. */
export function ballOf(
  deps: Pick<CasesDeps, 'corridor' | 'now'>,
  { ballSide, ballPart, ballSince, ballDue }: Holding,
): Ball | undefined {
  if (ballSide === undefined || ballPart === undefined || ballDue === undefined) return undefined;
  const { days, isCertain } = daysLeft(sideOf(deps, ballSide), ballDue, deps.now());
  return {
    side: ballSide,
    part: ballPart,
    since: ballSince.toISOString(),
    dueOn: ballDue,
    daysLeft: days,
    isCertain,
  };
}
