import type { Database } from '#platform/database';
import { personUnknown } from '../../domain/refusals.ts';
import { type EntryState, findEntryState } from '../../store/entry/entries.ts';
import { findPerson } from '../../store/entry/find-person.ts';
import { findCurrentId } from '../../store/find-party.ts';
import type { PartiesTables } from '../../store/tables.ts';

/** The person that an id means today, with what is kept; to whom people are not shown there is none. */
export async function getPersonState(db: Database<PartiesTables>, given: string) {
  const id = await findCurrentId(db, given);
  const state: EntryState | undefined = id === undefined ? undefined : await findEntryState(db, id);
  const present = state && (await findPerson(db, state.id));
  if (!present) throw personUnknown(given);
  return { state, present };
}
