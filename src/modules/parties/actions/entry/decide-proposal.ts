import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { faultsInReason } from '../../domain/entry/faults.ts';
import { changeProposalUnknown, entryFaulty, proposalDecided } from '../../domain/refusals.ts';
import { type Decision, findProposal, markProposalDecided } from '../../store/entry/change-proposals.ts';
import type { AskingDeps } from '../deps.ts';
import { changeHeld } from './change-organisation.ts';
import { changePersonHeld } from './change-person.ts';
import { demandOf } from './demand-of.ts';
import { getPartyState } from './get-party-state.ts';
import { aboutOf } from './lay-before.ts';

interface Deciding extends Omit<Decision, 'by'> {
  /** Of the entry, as it stood beside the proposal; needed to accept. */
  readonly version?: number | undefined;
}

const makeChange = { organisation: changeHeld, person: changePersonHeld };

/** Decides on a proposal, once. Accepting makes its change in the same transaction; refusing says why. */
export async function decideProposal(
  deps: AskingDeps,
  id: string,
  { decision, version, remark: written = '' }: Deciding,
): Promise<Decision['decision']> {
  return inTransaction(deps.db, async (db) => {
    const proposal = await findProposal(db, id);
    if (!proposal) throw changeProposalUnknown(id);
    const state = await getPartyState(db, proposal.partyId);
    demandOf(deps.caller, 'decide', state);
    if (proposal.state !== 'open') throw proposalDecided(id, proposal.state);
    const remark = written.trim();
    demandSound({ decision, version, remark });
    // Waits for whoever decides at the same moment, and then finds it decided.
    if (
      !(await markProposalDecided(db, id, { decision, remark: remark || undefined, by: deps.caller.account }))
    )
      throw proposalDecided(id, (await findProposal(db, id))?.state ?? 'decided');
    if (decision === 'accepted')
      await makeChange[state.kind]({ ...deps, db }, state, { change: proposal.change, version: version! });
    await record(db, `parties.proposal-${decision}`, { proposalId: id, ...aboutOf(state) });
    return decision;
  });
}

/** Whoever refuses says why; whoever accepts says what was seen. */
function demandSound({ decision, version, remark = '' }: Deciding): void {
  const faults = [
    ...(decision === 'refused' || remark ? faultsInReason('remark', remark) : []),
    ...(decision === 'accepted' && version === undefined
      ? [{ path: 'version', code: 'version-missing' as const }]
      : []),
  ];
  if (faults.length > 0) throw entryFaulty(faults);
}
