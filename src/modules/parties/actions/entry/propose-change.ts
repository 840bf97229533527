import type { OrganisationChange } from '#contracts/parties';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { differing, entryOf, partsOf, tidied } from '../../domain/entry/entry.ts';
import { faultsInChange, faultsInReason } from '../../domain/entry/faults.ts';
import { entryFaulty, organisationUnknown, proposalWaiting } from '../../domain/refusals.ts';
import { insertProposal } from '../../store/entry/change-proposals.ts';
import { findOrganisation } from '../../store/find-organisation.ts';
import type { AskingDeps } from '../deps.ts';
import { demandOf } from './demand-of.ts';
import { getOrganisationState } from './get-organisation-state.ts';

interface Proposing {
  readonly change: OrganisationChange;
  readonly reason: string;
}

/** Lays a change before those who may make it. Returns the proposal's id. */
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
    const faults = [
      ...(partsOf(parts).length > 0 ? [] : [{ path: '', code: 'nothing-changed' as const }]),
      ...faultsInChange(parts, {
        fields: deps.corridor.fields.map(({ code }) => code),
        country: organisation.place?.country,
      }),
      ...faultsInReason('reason', reason),
    ];
    if (faults.length > 0) throw entryFaulty(faults);
    const id = await insertProposal(db, { partyId: state.id, change: parts, reason: reason.trim() });
    if (id === undefined) throw proposalWaiting(state.id);
    await record(db, 'parties.change-proposed', { proposalId: id, organisationId: state.id });
    return id;
  });
}
