import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { registerPermissions } from '../domain/permissions.ts';
import { decidedAlready, proposalUnknown, recordMovedOn } from '../domain/refusals.ts';
import { lockRecord } from '../store/keep-record.ts';
import { decide, findProposal } from '../store/proposals.ts';
import type { Db } from '../store/tables.ts';
import type { AskingDeps } from './deps.ts';
import { change, keepRecord } from './keep-record.ts';
import { demandStillTold } from './agreements/propose-agreement.ts';
import { mergeRecords } from './merge-records.ts';

interface Decision {
  readonly id: string;
  readonly decision: 'accepted' | 'refused';
  readonly remark?: string | undefined;
}

/** The second pair of eyes: an accepted change is the next revision of its record at once. */
export async function decideProposal(
  deps: AskingDeps,
  { id, decision, remark }: Decision,
): Promise<{ reference?: string }> {
  return inTransaction(deps.db, async (db) => {
    const proposal = await findProposal(db, id);
    if (!proposal) throw proposalUnknown(id);
    demand(['register.decide', registerPermissions.decide], deps.caller, { proposedBy: proposal.proposedBy });
    const by = deps.caller.account!;
    if (decision === 'accepted') await demandStillTold({ ...deps, db }, proposal);
    if (proposal.decision !== null || !(await decide(db, id, { decision, remark, by })))
      throw decidedAlready(id);
    const reference = decision === 'accepted' ? await take({ ...deps, db }, proposal) : undefined;
    const told = proposal.agreementId !== null && reference !== undefined;
    await record(db, `register.proposal-${decision}`, {
      proposalId: id,
      ...(told && { agreementId: proposal.agreementId, reference }),
    });
    return reference === undefined ? {} : { reference };
  });
}

async function take(
  deps: AskingDeps & { db: Db },
  proposal: NonNullable<Awaited<ReturnType<typeof findProposal>>>,
): Promise<string> {
  const revisers = {
    why: proposal.why,
    madeSide: proposal.proposedSide ?? undefined,
    madeBy: proposal.proposedBy,
    approvedBy: deps.caller.account!,
  };
  const content = proposal.content ?? undefined;
  if (proposal.recordId === null) return (await keepRecord(deps, { content }, revisers)).reference;
  const standing = (await lockRecord(deps.db, { id: proposal.recordId }))!;
  if (standing.revision !== proposal.baseRevision) throw recordMovedOn(standing.reference, standing.revision);
  if (proposal.mergesId === null) return (await change(deps.db, standing, [content, revisers])).reference;
  const gone = { id: proposal.mergesId, revision: proposal.mergesRevision! };
  await mergeRecords(deps.db, { kept: standing, gone, content: content! }, revisers);
  return standing.reference;
}
