import type { Database } from '#platform/database';
import { organisationUnknown } from '../../domain/refusals.ts';
import { type EntryState, findEntryState } from '../../store/entry/entries.ts';
import { findCurrentId } from '../../store/find-party.ts';
import type { PartiesTables } from '../../store/tables.ts';

/** The organisation that an id or slug means today. */
export async function getOrganisationState(
  db: Database<PartiesTables>,
  idOrSlug: string,
): Promise<EntryState> {
  const id = await findCurrentId(db, idOrSlug);
  const state = id === undefined ? undefined : await findEntryState(db, id);
  if (state?.kind !== 'organisation') throw organisationUnknown(idOrSlug);
  return state;
}
