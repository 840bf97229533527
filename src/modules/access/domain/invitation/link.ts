/** What a link opens, once. */
export const linkPurposes = ['invitation', 'administrator', 'recovery', 'email'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** How long a link stands, in hours. */
export const HOURS_OF: Readonly<Record<LinkPurpose, number>> = {
  invitation: 24 * 7,
  administrator: 24,
  recovery: 24,
  email: 24,
};

export interface LinkState {
  readonly endsAt: number;
  readonly usedAt?: number | undefined;
  readonly withdrawnAt?: number | undefined;
}

export type Link = 'open' | 'used' | 'withdrawn' | 'ended';

/** Milliseconds since the epoch; the first reason that counts. */
export function judgeLink({ endsAt, usedAt, withdrawnAt }: LinkState, now: number): Link {
  if (usedAt !== undefined) return 'used';
  if (withdrawnAt !== undefined) return 'withdrawn';
  return now >= endsAt ? 'ended' : 'open';
}

/** An invitation must make sense before it goes out. */
export interface Invited {
  readonly side?: string | undefined;
  readonly roles: readonly string[];
  readonly organisationSide?: string | undefined;
}

export type InvitationFault =
  'email-missing' | 'role-needs-a-side' | 'organisation-of-other-side' | 'side-unknown';

/** Everything that is wrong with what an invitation promises. */
export function findInvitationFaults(
  { side, roles, organisationSide }: Invited,
  sides: readonly string[],
): InvitationFault[] {
  const faults: [InvitationFault, boolean][] = [
    ['side-unknown', side !== undefined && !sides.includes(side)],
    [
      'role-needs-a-side',
      side === undefined && roles.some((role) => role === 'adviser' || role === 'agency-officer'),
    ],
    ['organisation-of-other-side', organisationSide !== undefined && organisationSide !== side],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}
