import type { State } from '#contracts/opportunities';
import type { Ground } from '#platform/permissions';

/** What decides who may do something to a listing. */
export interface Concerned {
  readonly state: State;
  /** A side of the corridor; absent for a third country. */
  readonly side?: string;
  readonly ownerId?: string;
  /** Accounts that ever wrote in it. */
  readonly writers: readonly string[];
  /** The account that approved it in the reading under way. */
  readonly approvedBy?: string;
  /** It was handed in at least once. */
  readonly wasSubmitted: boolean;
}

type On = Ground<Concerned>;

const ground = (name: string, sentence: string, holds: On['holds']): On => ({ name, sentence, holds });

export const actsForOwner = ground(
  'acts-for-the-owner',
  'acts for the organisation that owns it',
  ({ organisations }, { ownerId }) => ownerId !== undefined && organisations.includes(ownerId),
);

export const advisesItsSide = ground(
  'adviser-of-its-side',
  'is an adviser of its side',
  ({ roles, side }, listing) => roles.includes('adviser') && side !== undefined && side === listing.side,
);

export const advisesOtherSide = ground(
  'adviser-of-the-other-side',
  'is an adviser of the other side',
  ({ roles, side }, listing) =>
    roles.includes('adviser') && side !== undefined && listing.side !== undefined && side !== listing.side,
);

export const advises = ground(
  'adviser',
  'is an adviser of one of the sides',
  ({ roles, side }) => roles.includes('adviser') && side !== undefined,
);

export const wroteIt = ground(
  'wrote-it',
  'wrote in it',
  ({ account }, { writers }) => account !== undefined && writers.includes(account),
);

/** Four eyes: whoever wrote in a listing or speaks for its owner reads it with the owner's eyes. */
export const hasNoPartInIt = ground(
  'has-no-part-in-it',
  'neither wrote in it nor acts for its owner',
  ({ account, organisations }, { writers, ownerId }) =>
    account !== undefined &&
    !writers.includes(account) &&
    !(ownerId !== undefined && organisations.includes(ownerId)),
);

/** Somebody who changed sides, or acts for somebody of the other one, is still one reader and not two. */
export const didNotApproveIt = ground(
  'did-not-approve-it',
  'did not approve it in the first reading',
  ({ account }, { approvedBy }) => account !== approvedBy,
);

export const administers = ground('administrator', 'is an administrator', ({ roles }) =>
  roles.includes('administrator'),
);

export const wasHandedIn = ground(
  'was-handed-in',
  'asks after it was handed in',
  (_, { wasSubmitted }) => wasSubmitted,
);

export const whileIn = (...states: readonly State[]): On =>
  ground(`while-${states.join('-or-')}`, `asks while it is in ${states.join(' or ')}`, (_, { state }) =>
    states.includes(state),
  );
