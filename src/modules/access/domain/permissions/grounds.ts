import type { Ground } from '#platform/permissions';
import type { GivenRole } from '../roles.ts';

/** What an act of this module is about, as far as the act has it. */
export interface AccessThing {
  /** Whom it concerns. */
  readonly account?: { readonly id: string; readonly side?: string | undefined };
  /** For which organisation. */
  readonly organisation?: { readonly id: string; readonly side?: string | undefined };
  /** The side it belongs to, such as that of an invitation. */
  readonly side?: string | undefined;
  /** Roles that are given with it. */
  readonly roles?: readonly GivenRole[];
  /** Who made it, such as who invited. */
  readonly maker?: string | undefined;
}

type Own = Ground<AccessThing>;

export const signedIn: Own = {
  name: 'signed-in',
  sentence: 'has signed in',
  holds: ({ account }) => account !== undefined,
};

export const administrator: Own = {
  name: 'administrator',
  sentence: 'is an administrator',
  holds: ({ roles }) => roles.includes('administrator'),
};

export const adviser: Own = {
  name: 'adviser',
  sentence: 'is an adviser',
  holds: ({ roles }) => roles.includes('adviser'),
};

export const adviserOfTheSide: Own = {
  name: 'adviser-of-the-side',
  sentence: 'is an adviser of the side it belongs to',
  holds: ({ roles, side }, { organisation, side: ofThing }) => {
    const wanted = organisation ? organisation.side : ofThing;
    return roles.includes('adviser') && side !== undefined && side === wanted;
  },
};

export const memberOfTheOrganisation: Own = {
  name: 'member-of-the-organisation',
  sentence: 'is a confirmed member of the organisation',
  holds: ({ organisations }, { organisation }) =>
    organisation !== undefined && organisations.includes(organisation.id),
};

export const itsOwner: Own = {
  name: 'owner',
  sentence: 'is the person it concerns',
  holds: ({ account }, { account: concerned }) => account !== undefined && account === concerned?.id,
};

export const itsMaker: Own = {
  name: 'maker',
  sentence: 'made it',
  holds: ({ account }, { maker }) => account !== undefined && account === maker,
};

export const somebodyElse: Own = {
  name: 'somebody-else',
  sentence: 'is not the person it concerns',
  holds: ({ account }, { account: concerned }) => account !== concerned?.id,
};

export const givesNoRole: Own = {
  name: 'gives-no-role',
  sentence: 'gives no role with it',
  holds: (_caller, { roles = [] }) => roles.length === 0,
};
