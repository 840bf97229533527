import { recordContent, type RecordContent } from '#contracts/register';
import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { judgeContent } from '../domain/judge-content.ts';
import { type MergeChoice, mergeContents } from '../domain/merging.ts';
import {
  lineageCyclic,
  mergeConflicting,
  mergeSenseless,
  mergeTooLarge,
  recordFaulty,
  recordMovedOn,
  recordUnknown,
} from '../domain/refusals.ts';
import { isOneWayRound } from '../store/merge-records.ts';
import { insertProposal } from '../store/proposals.ts';
import { findRecord } from '../store/read-record.ts';
import type { Db } from '../store/tables.ts';
import { type AskingDeps, knownOf } from './deps.ts';
import { demandProposing } from './propose-change.ts';

interface Seen {
  readonly reference: string;
  readonly revision: number;
}

interface WantedMerge {
  readonly kept: Seen;
  readonly gone: Seen;
  readonly choices: readonly MergeChoice[];
  readonly why: string;
}

/** Lays before a second pair of eyes that two records speak of one thing. */
export async function proposeMerge(deps: AskingDeps, wanted: WantedMerge): Promise<string> {
  demandProposing(deps.caller);
  if (wanted.kept.reference === wanted.gone.reference) throw mergeSenseless('itself');
  return inTransaction(deps.db, async (db) => {
    const kept = await standingOf(db, wanted.kept);
    const gone = await standingOf(db, wanted.gone);
    const content = mergedOf([kept.content, gone.content], wanted);
    const faults = judgeContent(content, knownOf(deps));
    if (faults.length > 0) throw recordFaulty(faults);
    if (await isOneWayRound(db, [kept.id, gone.id])) throw lineageCyclic(wanted.kept.reference);
    const id = await insertProposal(db, { record: kept, merges: gone, content, why: wanted.why });
    await record(db, 'register.change-proposed', { proposalId: id });
    return id;
  });
}

async function standingOf(db: Db, { reference, revision }: Seen) {
  const found = await findRecord(db, reference);
  if (!found?.content) throw recordUnknown(reference);
  if (found.revision !== revision) throw recordMovedOn(reference, found.revision);
  return { id: found.id, revision, content: found.content };
}

function mergedOf([kept, gone]: readonly [RecordContent, RecordContent], wanted: WantedMerge): RecordContent {
  if (kept.kind !== gone.kind) throw mergeSenseless('kinds');
  if (kept.isInvented !== gone.isInvented) throw mergeSenseless('invented');
  const references = { kept: wanted.kept.reference, gone: wanted.gone.reference };
  const merged = mergeContents({ kept, gone, references }, wanted.choices);
  if ('conflicts' in merged) throw mergeConflicting(merged.conflicts);
  const { success, data } = recordContent.safeParse(merged.content);
  if (!success) throw mergeTooLarge();
  return data;
}
