import type { RecordContent } from '#contracts/register';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { demand } from '#platform/permissions';
import { judgeContent } from '../domain/judge-content.ts';
import { registerPermissions } from '../domain/permissions.ts';
import { kindFixed, recordFaulty, recordMovedOn, recordUnknown } from '../domain/refusals.ts';
import { linkFaults } from '../store/link-faults.ts';
import { insertProposal } from '../store/proposals.ts';
import { findRecord } from '../store/read-record.ts';
import { type AskingDeps, knownOf } from './deps.ts';

interface WantedChange {
  /** Absent: a new record. */
  readonly of?: { readonly reference: string; readonly revision: number };
  /** Absent: to be withdrawn. */
  readonly content: RecordContent | undefined;
  readonly why: string;
}

export const demandProposing = (caller: AskingDeps['caller']) =>
  demand(['register.propose', registerPermissions.propose], caller, {});

/** Lays a change before a second pair of eyes. */
export async function proposeChange(deps: AskingDeps, { of, content, why }: WantedChange): Promise<string> {
  demandProposing(deps.caller);
  const faults = content ? judgeContent(content, knownOf(deps)) : [];
  if (faults.length > 0) throw recordFaulty(faults);
  return inTransaction(deps.db, async (db) => {
    const standing = of && (await standingOf(db, of, content));
    const ofLinks = content ? await linkFaults(db, content, standing?.id) : [];
    if (ofLinks.length > 0) throw recordFaulty(ofLinks);
    const id = await insertProposal(db, {
      ...(standing && { record: { id: standing.id, revision: standing.revision } }),
      content,
      why,
    });
    await record(db, 'register.change-proposed', { proposalId: id });
    return id;
  });
}

/** The record as the proposer saw it, of the same kind. */
async function standingOf(
  db: AskingDeps['db'],
  { reference, revision }: NonNullable<WantedChange['of']>,
  content: RecordContent | undefined,
) {
  const found = await findRecord(db, reference);
  if (!found) throw recordUnknown(reference);
  if (found.revision !== revision) throw recordMovedOn(reference, found.revision);
  if (content && found.line.kind !== content.kind) throw kindFixed(reference, content.kind);
  return found;
}
