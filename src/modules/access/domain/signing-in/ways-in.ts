/** By what an account can be opened. Recovery codes are no way in of their own: they lead to a new one. */
export interface WaysIn {
  readonly passkeys: number;
  readonly hasPassword: boolean;
  /** At providers that the centre still knows. */
  readonly identities: number;
}

export const countWays = ({ passkeys, hasPassword, identities }: WaysIn): number =>
  passkeys + (hasPassword ? 1 : 0) + identities;

/** Whether one of them may be taken away: nobody locks themselves out. */
export const mayLoseOne = (ways: WaysIn): boolean => countWays(ways) > 1;
