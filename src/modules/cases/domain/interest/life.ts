import type { InterestState, InterestVerb } from '#contracts/cases';

interface Step {
  readonly from: readonly InterestState[];
  readonly to: InterestState;
}

/** The whole way of an interest: to the own adviser first, then across, then to the owner. */
export const interestLife: Readonly<Record<InterestVerb, Step>> = {
  'hand-in': { from: ['returned'], to: 'with-own-adviser' },
  return: { from: ['with-own-adviser'], to: 'returned' },
  'pass-on': { from: ['with-own-adviser'], to: 'with-other-adviser' },
  'put-to-owner': { from: ['with-other-adviser'], to: 'with-owner' },
  accept: { from: ['with-owner'], to: 'accepted' },
  decline: { from: ['with-own-adviser', 'with-other-adviser', 'with-owner'], to: 'declined' },
  reopen: { from: ['declined'], to: 'with-other-adviser' },
  withdraw: { from: ['with-own-adviser', 'returned', 'with-other-adviser', 'with-owner'], to: 'withdrawn' },
};

/** States in which an interest waits for somebody. */
export const waitingStates: readonly InterestState[] = [
  'with-own-adviser',
  'returned',
  'with-other-adviser',
  'with-owner',
];

/** Whether it waits for the side of whoever is interested (the other one is the owner's); nobody's at its end. */
export function waitsForOwnSide(state: InterestState): boolean | undefined {
  if (!waitingStates.includes(state)) return undefined;
  return state === 'with-own-adviser' || state === 'returned';
}

/** The step from here, or nothing when it does not start here. */
export const nextOf = (state: InterestState, verb: InterestVerb): InterestState | undefined =>
  interestLife[verb].from.includes(state) ? interestLife[verb].to : undefined;
