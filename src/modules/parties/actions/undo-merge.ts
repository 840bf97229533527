import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { mergeBuiltUpon, mergeUndone, mergeUnknown } from '../domain/refusals.ts';
import { markDecided } from '../store/duplicates.ts';
import {
  findStandingMerge,
  lockMerge,
  lockParties,
  markMergeUndone,
  markSeparate,
  moveRecords,
} from '../store/merges.ts';
import type { PartiesDeps } from './deps.ts';
import { gatherParties } from './gather-parties.ts';

/** Takes a merge apart: each source record goes back to the party it came from. The latest merge has to be undone first. */
export async function undoMerge(
  deps: PartiesDeps,
  { mergeId, by }: { mergeId: string; by: string },
): Promise<void> {
  await inTransaction(deps.db, async (db) => {
    const merge = await lockMerge(db, mergeId);
    if (!merge) throw mergeUnknown(mergeId);
    if (merge.isUndone) throw mergeUndone(mergeId);
    const { survivorId, absorbedId, movedRecords, movedMerges } = merge;
    const parties = await lockParties(db, [survivorId, absorbedId]);
    const survivor = parties.get(survivorId)!;
    if (survivor.mergedInto) throw mergeBuiltUpon(mergeId, (await findStandingMerge(db, survivorId)) ?? '');
    await moveRecords(db, { from: survivorId, to: absorbedId }, movedRecords);
    await markSeparate(db, absorbedId, movedMerges);
    await gatherParties(deps, db, { kind: survivor.kind, ids: [survivorId, absorbedId], emptied: [] });
    await markMergeUndone(db, mergeId, by);
    // Whoever took them apart has decided that they are two.
    await markDecided(db, [survivorId, absorbedId], { state: 'dismissed', by });
    await record(db, `parties.${survivor.kind}-merge-undone`, { mergeId, survivorId, absorbedId });
  });
}
