import type { Permissions } from '#platform/permissions';
import { administers, advisesItsSide, belongsToIt, type Concerned, isIt, signedIn } from './grounds.ts';

export type PartiesAction = 'change' | 'propose' | 'decide';

const itsOwn = [belongsToIt, isIt, advisesItsSide, administers];

/** Who may do what with an entry. Each line reads: "one may … who …", and one ground is enough. */
export const partiesPermissions: Permissions<PartiesAction, Concerned> = {
  change: itsOwn,
  propose: [signedIn],
  // Whoever could make the change decides on it, and nobody else.
  decide: itsOwn,
};
