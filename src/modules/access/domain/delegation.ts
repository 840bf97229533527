import { type Day, daysBetween } from '#platform/calendar';

/** Nobody hands over an account for longer: a new delegation is a new decision. */
export const LONGEST_DELEGATION_DAYS = 183;

export type DelegationFault =
  'to-oneself' | 'over-before-it-begins' | 'begins-in-the-past' | 'too-long' | 'other-side';

export interface DelegationWish {
  readonly from: { readonly id: string; readonly side?: string | undefined };
  readonly to: { readonly id: string; readonly side?: string | undefined };
  readonly fromDay: Day;
  readonly untilDay: Day;
}

/** Everything that speaks against "X acts for Y until". Both days count. */
export function findDelegationFaults(
  { from, to, fromDay, untilDay }: DelegationWish,
  today: Day,
): DelegationFault[] {
  const faults: [DelegationFault, boolean][] = [
    ['to-oneself', from.id === to.id],
    ['over-before-it-begins', untilDay < fromDay],
    ['begins-in-the-past', fromDay < today],
    ['too-long', daysBetween(fromDay, untilDay) > LONGEST_DELEGATION_DAYS],
    ['other-side', from.side !== to.side],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}
