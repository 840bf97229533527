import type { Cooperation, Holder } from '#contracts/cases';

export const codeOf = ({ side, part }: Holder) => `${side}/${part}`;

export function holderOf(code: string): Holder {
  const [side = '', part] = code.split('/');
  return { side, part: part === 'client' ? 'client' : 'adviser' };
}

/** To whom the ball can go: the advisers of both sides, and the clients of sides that have any; not where it lies already. */
export function holdersOf({ seats, ball }: Pick<Cooperation, 'seats' | 'ball'>): Holder[] {
  const all = seats.flatMap(({ side, partyCount }): Holder[] => [
    { side, part: 'adviser' },
    ...(partyCount > 0 ? [{ side, part: 'client' as const }] : []),
  ]);
  return all.filter((one) => !ball || codeOf(one) !== codeOf(ball));
}

/** The usual next holder: an adviser hands over to the other one, a client gives back to its own adviser. */
export function usualNext({ seats, ball }: Pick<Cooperation, 'seats' | 'ball'>): Holder | undefined {
  if (!ball) return undefined;
  const other = seats.find(({ side }) => side !== ball.side);
  return ball.part === 'client'
    ? { side: ball.side, part: 'adviser' }
    : other && { side: other.side, part: 'adviser' };
}
