import type { Caller } from '#platform/caller';
import type { Database } from '#platform/database';
import { demand, judgePermission } from '#platform/permissions';
import type { Concerned } from '../../domain/permissions/grounds.ts';
import { type PartiesAction, partiesPermissions } from '../../domain/permissions/permissions.ts';
import { organisationUnknown } from '../../domain/refusals.ts';
import { type EntryState, findEntryState } from '../../store/entry/entries.ts';
import { findCurrentId } from '../../store/find-party.ts';
import type { PartiesTables } from '../../store/tables.ts';

export const mayDo = (caller: Caller, action: PartiesAction, concerned: Concerned): boolean =>
  judgePermission(partiesPermissions[action], caller, concerned).is === 'permitted';

export const demandOf = (caller: Caller, action: PartiesAction, concerned: Concerned): void =>
  demand([`parties.${action}`, partiesPermissions[action]], caller, concerned);

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
