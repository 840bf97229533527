import { inTransaction } from '#platform/database';
import { record } from '#platform/journal';
import { findParentCycle } from '../domain/parent-cycle.ts';
import {
  mergeBuiltUpon,
  mergeOfKinds,
  mergeOfMerged,
  mergeUndone,
  mergeUnknown,
  mergeWithItself,
  organisationUnknown,
  parentsCyclic,
} from '../domain/refusals.ts';
import { markDecided } from '../store/duplicates.ts';
import {
  findStandingMerge,
  insertMerge,
  type LockedParty,
  lockMerge,
  lockParties,
  markMerged,
  markMergeUndone,
  markSeparate,
  moveRecords,
} from '../store/merges.ts';
import { listAncestorEdges } from '../store/relations/parents.ts';
import type { PartiesDeps } from './deps.ts';
import { gatherParties } from './gather-parties.ts';

interface Merge {
  /** The party that stays. */
  readonly survivorId: string;
  /** The party that goes into it; its id keeps leading to the survivor. */
  readonly absorbedId: string;
  readonly reason: string;
  /** Who decided it. */
  readonly by: string;
}

/** Makes one party of two, because a person said so. Nothing is lost: `undoMerge` takes it apart again. Returns the merge's id. */
export async function mergeParties(
  deps: PartiesDeps,
  { survivorId, absorbedId, reason, by }: Merge,
): Promise<string> {
  if (survivorId === absorbedId) throw mergeWithItself(survivorId);
  return inTransaction(deps.db, async (db) => {
    const parties = await lockParties(db, [survivorId, absorbedId]);
    const [survivor, absorbed] = [standing(parties, survivorId), standing(parties, absorbedId)];
    if (survivor.kind !== absorbed.kind) throw mergeOfKinds(survivorId, absorbedId);
    const movedRecords = await moveRecords(db, { from: absorbedId, to: survivorId });
    const movedMerges = await markMerged(db, absorbedId, survivorId);
    await gatherParties(deps, db, { kind: survivor.kind, ids: [survivorId], emptied: [absorbedId] });
    const above = await listAncestorEdges(db, [survivorId], []);
    const chain = findParentCycle(
      [],
      above.filter(({ child, parent }) => child !== parent),
    );
    if (chain) throw parentsCyclic(chain);
    await markDecided(db, [survivorId, absorbedId], { state: 'merged', by });
    const id = await insertMerge(db, { survivorId, absorbedId, movedRecords, movedMerges, reason, by });
    await record(db, `parties.${survivor.kind}-merged`, { mergeId: id, survivorId, absorbedId });
    return id;
  });
}

function standing(parties: ReadonlyMap<string, LockedParty>, id: string): LockedParty {
  const party = parties.get(id);
  if (!party) throw organisationUnknown(id);
  if (party.mergedInto) throw mergeOfMerged(id, party.mergedInto);
  return party;
}

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
