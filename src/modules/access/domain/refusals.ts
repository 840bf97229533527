import { Refusal } from '#platform/refusal';
import type { DelegationFault } from './delegation.ts';
import type { InvitationFault, Link } from './invitation/link.ts';
import type { RoleChange } from './roles.ts';
import type { PasswordFault } from './signing-in/password.ts';

/** The one answer to every failed sign-in: it tells nobody whether there is such an account. */
export const signInRefused = () => new Refusal('not-allowed', 'access.sign-in-refused');
export const waitBeforeNextTry = (seconds: number) => new Refusal('too-many', 'access.wait', { seconds });
export const tooBusy = () => new Refusal('too-many', 'access.too-busy');
/** Somebody must prove once more who they are before what is grave. */
export const confirmationNeeded = () => new Refusal('not-allowed', 'access.confirmation-needed');
export const notSignedIn = () => new Refusal('sign-in-needed', 'access.sign-in-needed');

export const passwordRefused = (faults: readonly PasswordFault[]) =>
  new Refusal('invalid', 'access.password-refused', { faults });
export const codeRefused = () => new Refusal('invalid', 'access.code-refused');
export const passkeyRefused = () => new Refusal('invalid', 'access.passkey-refused');
export const passkeyKnown = () => new Refusal('conflict', 'access.passkey-known');
export const questionOver = () => new Refusal('conflict', 'access.question-over');
export const lastWayIn = () => new Refusal('conflict', 'access.last-way-in');
export const wayInUnknown = (id: string) => new Refusal('not-found', 'access.way-in-unknown', { id });

export const linkUnknown = () => new Refusal('not-found', 'access.link-unknown');
export const linkNotOpen = (link: Exclude<Link, 'open'>) => new Refusal('conflict', `access.link-${link}`);
export const accountExists = () => new Refusal('conflict', 'access.account-exists');
export const invitationFaulty = (faults: readonly InvitationFault[]) =>
  new Refusal('invalid', 'access.invitation-faulty', { faults });
export const invitationUnknown = (id: string) =>
  new Refusal('not-found', 'access.invitation-unknown', { id });

export const providerUnknown = (id: string) => new Refusal('not-found', 'access.provider-unknown', { id });
export const providerSilent = (id: string) => new Refusal('conflict', 'access.provider-silent', { id });
/** The provider's word was not enough: another address than invited, an address it does not vouch for, or nobody's. */
export const providerNotEnough = (
  reason: 'email-unverified' | 'email-differs' | 'nobody' | 'linked-elsewhere',
) => new Refusal('not-allowed', 'access.provider-not-enough', { reason });

export const accountUnknown = (id: string) => new Refusal('not-found', 'access.account-unknown', { id });
export const sessionUnknown = (id: string) => new Refusal('not-found', 'access.session-unknown', { id });
export const roleChangeUnsound = (change: Extract<RoleChange, { is: 'unsound' }>) =>
  new Refusal('conflict', 'access.role-change-unsound', { for: change.for });

export const organisationUnknown = (id: string) =>
  new Refusal('not-found', 'access.organisation-unknown', { id });
export const membershipUnknown = (id: string) =>
  new Refusal('not-found', 'access.membership-unknown', { id });
export const membershipAlive = () => new Refusal('conflict', 'access.membership-alive');
export const membershipDecided = () => new Refusal('conflict', 'access.membership-decided');
export const membershipOfOtherSide = () => new Refusal('conflict', 'access.membership-of-other-side');

export const delegationFaulty = (faults: readonly DelegationFault[]) =>
  new Refusal('invalid', 'access.delegation-faulty', { faults });
export const delegationUnknown = (id: string) =>
  new Refusal('not-found', 'access.delegation-unknown', { id });

export const consentUnknown = (id: string) => new Refusal('not-found', 'access.consent-unknown', { id });
/** Demonstration accounts open only where nobody but this machine can come in. */
export const demonstrationOnly = () => new Refusal('not-allowed', 'access.demonstration-only-on-loopback');
