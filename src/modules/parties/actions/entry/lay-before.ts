import type { ProposedChange } from '#contracts/parties';
import type { Database } from '#platform/database';
import { record } from '#platform/journal';
import { partsOf } from '../../domain/entry/entry.ts';
import { type EntryFault, faultsInReason } from '../../domain/entry/faults.ts';
import { entryFaulty, proposalWaiting } from '../../domain/refusals.ts';
import { insertProposal } from '../../store/entry/change-proposals.ts';
import type { EntryState } from '../../store/entry/entries.ts';
import type { PartiesTables } from '../../store/tables.ts';

interface Proposed {
  /** Only what differs. */
  readonly parts: ProposedChange;
  readonly faults: readonly EntryFault[];
  readonly reason: string;
}

/** What the journal says a proposal is about. */
export const aboutOf = ({ kind, id }: Pick<EntryState, 'kind' | 'id'>) =>
  kind === 'person' ? { personId: id } : { organisationId: id };

/** Lays a change before those who may make it, or refuses it with every fault. Returns the proposal's id. */
export async function layBefore(
  db: Database<PartiesTables>,
  state: EntryState,
  { parts, faults, reason }: Proposed,
): Promise<string> {
  const all = [
    ...(partsOf(parts).length > 0 ? [] : [{ path: '', code: 'nothing-changed' as const }]),
    ...faults,
    ...faultsInReason('reason', reason),
  ];
  if (all.length > 0) throw entryFaulty(all);
  const id = await insertProposal(db, { partyId: state.id, change: parts, reason: reason.trim() });
  if (id === undefined) throw proposalWaiting(state.id);
  await record(db, 'parties.change-proposed', { proposalId: id, ...aboutOf(state) });
  return id;
}
