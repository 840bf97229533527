import type { Cooperation } from '#contracts/cases';

/** The two sides of a case. */
export type CaseSides = Pick<Cooperation, 'givingSide' | 'receivingSide'>;

/** The side across from one of a case: its adviser answers what that one claims. */
export const across = ({ givingSide, receivingSide }: CaseSides, side: string): string =>
  side === givingSide ? receivingSide : givingSide;
