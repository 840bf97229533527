import { changedParties, changedParty, partiesBegin, partiesStandUntil } from './changed-parties.ts';
import { publicParties } from './public-parties.ts';

export type { ChangedParty } from './changed-parties.ts';
export type { PublicParty } from './public-parties.ts';

/** Parties as other systems may be told of them, whoever asks. */
export const toldParties = {
  changed: changedParties,
  one: changedParty,
  begin: partiesBegin,
  standUntil: partiesStandUntil,
  read: publicParties,
};
