import type { OrganisationChange } from '#contracts/parties';
import { inTransaction } from '#platform/database';
import { differing, entryOf, tidied } from '../../domain/entry/entry.ts';
import { faultsInChange } from '../../domain/entry/faults.ts';
import { organisationUnknown } from '../../domain/refusals.ts';
import { findOrganisation } from '../../store/find-organisation.ts';
import type { AskingDeps } from '../deps.ts';
import { demandOf } from './demand-of.ts';
import { getOrganisationState } from './get-organisation-state.ts';
import { layBefore } from './lay-before.ts';

interface Proposing {
  readonly change: OrganisationChange;
  readonly reason: string;
}

/** Lays a change of an organisation's entry before those who may make it. Returns the proposal's id. */
export async function proposeChange(
  deps: AskingDeps,
  idOrSlug: string,
  { change, reason }: Proposing,
): Promise<string> {
  return inTransaction(deps.db, async (db) => {
    const state = await getOrganisationState(db, idOrSlug);
    demandOf(deps.caller, 'propose', state);
    const organisation = await findOrganisation(db, state.id);
    if (!organisation) throw organisationUnknown(idOrSlug);
    const parts = differing(tidied(change), entryOf(organisation));
    const faults = faultsInChange(parts, {
      fields: deps.corridor.fields.map(({ code }) => code),
      country: organisation.place?.country,
    });
    return layBefore(db, state, { parts, faults, reason });
  });
}
