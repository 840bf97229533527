import type { Caller } from '#platform/caller';
import { demand, type Permissions, together } from '#platform/permissions';
import {
  type AccessThing,
  administrator,
  adviser,
  adviserOfTheSide,
  givesNoRole,
  itsMaker,
  itsOwner,
  memberOfTheOrganisation,
  signedIn,
  somebodyElse,
} from './grounds.ts';

export type AccessAction =
  | 'see-accounts'
  | 'close-account'
  | 'renew-way-in'
  | 'grant-role'
  | 'remove-role'
  | 'invite'
  | 'see-invitations'
  | 'withdraw-invitation'
  | 'claim-membership'
  | 'see-claims'
  | 'see-members'
  | 'decide-membership'
  | 'end-membership'
  | 'delegate'
  | 'see-delegations'
  | 'end-delegation';

/** Who may do what with accounts. Each line reads: "one may … who …", and one ground is enough. */
export const accessPermissions: Permissions<AccessAction, AccessThing> = {
  'see-accounts': [administrator],
  'close-account': [itsOwner, administrator],
  'renew-way-in': [together(administrator, somebodyElse)],
  // Nobody grants themselves.
  'grant-role': [together(administrator, somebodyElse)],
  'remove-role': [administrator],
  invite: [administrator, together(adviserOfTheSide, givesNoRole)],
  'see-invitations': [administrator, adviser],
  'withdraw-invitation': [administrator, itsMaker, together(adviserOfTheSide, givesNoRole)],
  'claim-membership': [signedIn],
  'see-claims': [adviser],
  'see-members': [administrator, adviserOfTheSide, memberOfTheOrganisation],
  'decide-membership': [together(adviserOfTheSide, somebodyElse)],
  'end-membership': [itsOwner, adviserOfTheSide],
  delegate: [signedIn],
  'see-delegations': [signedIn],
  'end-delegation': [itsOwner, itsMaker, administrator],
};

/** Throws what is answered when nobody with these roles may do it. */
export const permit = (action: AccessAction, caller: Caller, thing: AccessThing = {}): void =>
  demand([`access.${action}`, accessPermissions[action]], caller, thing);
