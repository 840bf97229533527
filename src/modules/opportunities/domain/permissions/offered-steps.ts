import { type OfferedStep, type Part, steps } from '#contracts/opportunities';
import type { Caller } from '#platform/caller';
import { judgePermission } from '#platform/permissions';
import { life } from '../life/life.ts';
import type { Verb } from '../life/verb.ts';
import { actsForOwner, advisesItsSide, advisesOtherSide, type Concerned } from './grounds.ts';
import { permissions } from './permissions.ts';

/** What a page offers the caller: what is both the caller's and possible in this state. */
export const offeredSteps = (caller: Caller, concerned: Concerned): OfferedStep[] =>
  steps.filter(
    (step) =>
      judgePermission(permissions[step], caller, concerned).is === 'permitted' &&
      (!(step in life) || life[step as Verb].from.includes(concerned.state)),
  );

/** As whom the caller takes part: an adviser who acts for the owner speaks as the owner. */
export function partOf(caller: Caller, concerned: Concerned): Part {
  if (actsForOwner.holds(caller, concerned)) return 'owner';
  if (advisesItsSide.holds(caller, concerned)) return 'own-adviser';
  return advisesOtherSide.holds(caller, concerned) ? 'other-adviser' : 'administrator';
}
