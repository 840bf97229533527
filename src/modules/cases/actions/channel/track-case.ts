import { trackingUnknown } from '../../domain/refusals.ts';
import { readTrackingCode } from '../../domain/tracking-code.ts';
import { findTracked } from '../../store/cooperations.ts';
import type { CasesDeps } from '../deps.ts';
import { ballOf } from './ball-of.ts';

/** Where a case stands, for whoever holds its code. */
export async function trackCase(deps: CasesDeps, typed: string) {
  const code = readTrackingCode(typed);
  const found = code === undefined ? undefined : await findTracked(deps.db, code);
  if (!found) throw trackingUnknown();
  const ball = ballOf(deps, {
    ballSide: found.ball_side ?? undefined,
    ballPart: found.ball_part ?? undefined,
    ballSince: found.ball_since,
    ballDue: found.ball_due ?? undefined,
  });
  return {
    kind: found.kind,
    state: found.state,
    stateSince: found.state_since.toISOString(),
    openedOn: found.opened_on,
    ...(ball && { ball }),
  };
}
