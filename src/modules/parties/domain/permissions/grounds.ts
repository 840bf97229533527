import type { Ground } from '#platform/permissions';

/** What decides who may do something to the entry of an organisation or a person. */
export interface Concerned {
  readonly kind: 'organisation' | 'person';
  /** Its id, and those of parties that were merged into it. */
  readonly ids: readonly string[];
  /** A side of the corridor; absent for a third country. */
  readonly side?: string;
  /** A person only: it is the caller. */
  readonly isTheCaller?: boolean;
}

type On = Ground<Concerned>;
const ground = (name: string, sentence: string, holds: On['holds']): On => ({ name, sentence, holds });

export const signedIn = ground('signed-in', 'has signed in', ({ account }) => account !== undefined);

export const belongsToIt = ground(
  'member-of-the-organisation',
  'is a confirmed member of the organisation',
  ({ organisations }, { kind, ids }) =>
    kind === 'organisation' && ids.some((id) => organisations.includes(id)),
);

export const isIt = ground(
  'that-person',
  'is that person',
  ({ account }, { kind, isTheCaller }) => account !== undefined && kind === 'person' && isTheCaller === true,
);

export const advisesItsSide = ground(
  'adviser-of-its-side',
  'is an adviser of its side',
  ({ roles, side }, party) => roles.includes('adviser') && side !== undefined && side === party.side,
);

export const administers = ground('administrator', 'is an administrator', ({ roles }) =>
  roles.includes('administrator'),
);
