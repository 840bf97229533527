import { demand, judgePermission } from '#platform/permissions';
import {
  type ConcernedLanding,
  type LandingAction,
  landingPermissions,
} from '../../domain/landing/permissions.ts';
import { notALanding } from '../../domain/landing/refusals.ts';
import { caseIsClosed } from '../../domain/refusals.ts';
import type { HeldCase } from '../../store/cooperations.ts';
import { findLanding, type HeldLanding } from '../../store/landing/landings.ts';
import type { AskingDeps } from '../deps.ts';
import { seenCase } from '../open-case-for.ts';

/** A soft landing that the caller may see, with its record. */
export interface SeenLanding {
  readonly held: HeldCase;
  readonly landing: HeldLanding;
}

export async function seenLanding(deps: AskingDeps, id: string): Promise<SeenLanding> {
  const held = await seenCase(deps, id);
  if (held.kind !== 'soft-landing') throw notALanding(id);
  return { held, landing: await findLanding(deps.db, id) };
}

/** The host receives, the firm that arrives is given. */
const concernedBy = (held: HeldCase): ConcernedLanding => ({ case: held, hostSide: held.receivingSide });

export const mayWithLanding = ({ caller }: AskingDeps, action: LandingAction, held: HeldCase): boolean =>
  judgePermission(landingPermissions[action], caller, concernedBy(held)).is === 'permitted';

/** A soft landing on its way that the caller may do this with. */
export async function landingFor(deps: AskingDeps, id: string, action: LandingAction): Promise<SeenLanding> {
  const held = await seenCase(deps, id);
  demand([`cases.${action}`, landingPermissions[action]], deps.caller, concernedBy(held));
  if (held.kind !== 'soft-landing') throw notALanding(id);
  if (held.state === 'closed') throw caseIsClosed(id);
  return { held, landing: await findLanding(deps.db, id) };
}
