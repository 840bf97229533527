import { type InterestPart, type InterestState } from '#contracts/cases';
import { type Ground, type Permissions, together } from '#platform/permissions';

/** What decides who may do something to an interest. */
export interface ConcernedInterest {
  readonly state: InterestState;
  readonly side: string;
  readonly otherSide: string;
  /** Known to the caller only where the database shows it: then the caller is of that side. */
  readonly interestedId?: string;
  readonly ownerId?: string;
  /** It has ever reached the other side, or its owner. */
  readonly wentAcross: boolean;
  readonly reachedOwner: boolean;
}

type On = Ground<ConcernedInterest>;
const ground = (name: string, sentence: string, holds: On['holds']): On => ({ name, sentence, holds });

const isInterested = ground(
  'is-interested',
  'acts for the organisation that is interested',
  ({ organisations, side }, { interestedId, side: of }) =>
    interestedId !== undefined && organisations.includes(interestedId) && (side ?? of) === of,
);
const advisesInterested = ground(
  'adviser-of-the-interested-side',
  'is an adviser of the side that is interested',
  ({ roles, side }, interest) => roles.includes('adviser') && side === interest.side,
);
const advisesOwner = ground(
  'adviser-of-the-owners-side',
  'is an adviser of the owner’s side',
  ({ roles, side }, interest) =>
    roles.includes('adviser') && side === interest.otherSide && interest.wentAcross,
);
const owns = ground(
  'owns-the-listing',
  'acts for the owner of the listing',
  ({ organisations, side }, { ownerId, otherSide, reachedOwner }) =>
    ownerId !== undefined &&
    organisations.includes(ownerId) &&
    (side ?? otherSide) === otherSide &&
    reachedOwner,
);
const whileIn = (...states: readonly InterestState[]): On =>
  ground(`while-${states.join('-or-')}`, `asks while it is ${states.join(' or ')}`, (_, { state }) =>
    states.includes(state),
  );

export const interestActions = [
  'express',
  'see-interest',
  'rewrite',
  'hand-in',
  'return',
  'pass-on',
  'put-to-owner',
  'accept',
  'decline',
  'reopen',
  'withdraw',
] as const;
export type InterestAction = (typeof interestActions)[number];

/** Who may do what to which interest in which state; the database holds the same (cases.may_take_interest). */
export const interestPermissions: Permissions<InterestAction, ConcernedInterest> = {
  express: [isInterested, advisesInterested],
  'see-interest': [isInterested, advisesInterested, advisesOwner, owns],
  rewrite: [together(isInterested, whileIn('returned'))],
  'hand-in': [isInterested],
  return: [advisesInterested],
  'pass-on': [advisesInterested],
  'put-to-owner': [advisesOwner],
  accept: [advisesOwner, together(owns, whileIn('with-owner'))],
  decline: [
    together(advisesInterested, whileIn('with-own-adviser')),
    together(advisesOwner, whileIn('with-other-adviser', 'with-owner')),
    together(owns, whileIn('with-owner')),
  ],
  reopen: [advisesOwner],
  withdraw: [isInterested, advisesInterested],
};

/** As what the caller takes part: whoever speaks for a party is the party, before being an adviser. */
export function interestPartOf(
  caller: Parameters<On['holds']>[0],
  interest: ConcernedInterest,
): InterestPart {
  if (isInterested.holds(caller, interest)) return 'interested';
  if (advisesInterested.holds(caller, interest)) return 'own-adviser';
  if (advisesOwner.holds(caller, interest)) return 'other-adviser';
  return owns.holds(caller, interest) ? 'owner' : 'clock';
}
