import type { Database } from '#platform/database';
import { personUnknown } from '../../domain/refusals.ts';
import { type EntryState, findEntryState } from '../../store/entry/entries.ts';
import { findCurrentId } from '../../store/find-party.ts';
import type { PartiesTables } from '../../store/tables.ts';

/** The organisation or person that an id means today, as far as it is shown to whoever asks. */
export async function getPartyState(db: Database<PartiesTables>, given: string): Promise<EntryState> {
  const id = await findCurrentId(db, given);
  const state = id === undefined ? undefined : await findEntryState(db, id);
  // Organisations never vanish: what is not there, or not shown any more, was a person.
  if (!state) throw personUnknown(given);
  return state;
}
