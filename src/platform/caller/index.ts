/** What an account may be. A visitor has no account; a member has it by a confirmed membership of an organisation. */
export const roles = ['member', 'adviser', 'agency-officer', 'reviewer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/**
 * Who asks. The database itself says so, from the session of the request (`access.caller()`), so that pages, actions and
 * row-level security cannot disagree. Delegations in force are counted in.
 */
export interface Caller {
  /** Absent: a visitor. */
  readonly account?: string;
  /** A side of the corridor; absent for an account of neither. */
  readonly side?: string;
  readonly roles: readonly Role[];
  /** Organisations for which the account may act today: confirmed memberships, own or delegated. */
  readonly organisations: readonly string[];
}

export const visitor: Caller = { roles: [], organisations: [] };
