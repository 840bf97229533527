import type { Role } from '#platform/caller';

/** Roles that are given; being a member follows from a membership. */
export const givenRoles = [
  'adviser',
  'agency-officer',
  'reviewer',
  'administrator',
] as const satisfies readonly Role[];
export type GivenRole = (typeof givenRoles)[number];

/** Those that mean something on a side only. */
export const sidedRoles: readonly GivenRole[] = ['adviser', 'agency-officer'];

export type RoleChange =
  | { readonly is: 'sound' }
  | {
      readonly is: 'unsound';
      readonly for: readonly ('needs-a-side' | 'last-administrator' | 'account-closed')[];
    };

/** Whether an account may bear a role, whoever gives it. */
export function judgeGrant(role: GivenRole, account: { side?: string; isClosed: boolean }): RoleChange {
  return reasons([
    ['needs-a-side', sidedRoles.includes(role) && account.side === undefined],
    ['account-closed', account.isClosed],
  ]);
}

/** Whether a role may be taken away, or an account be closed: a centre without an administrator could never have one again. */
export function judgeLoss(roles: readonly GivenRole[], administrators: number): RoleChange {
  return reasons([['last-administrator', roles.includes('administrator') && administrators <= 1]]);
}

function reasons(
  all: readonly (readonly ['needs-a-side' | 'last-administrator' | 'account-closed', boolean])[],
): RoleChange {
  const against = all.filter(([, holds]) => holds).map(([reason]) => reason);
  return against.length > 0 ? { is: 'unsound', for: against } : { is: 'sound' };
}
