import type { Database } from '#platform/database';
import type { PartiesTables } from './tables.ts';

export interface LockedParty {
  readonly id: string;
  readonly kind: 'organisation' | 'person';
  readonly mergedInto: string | undefined;
}

/** Holds both rows in one order, so that two people who merge at once cannot wait for each other. */
export async function lockParties(
  db: Database<PartiesTables>,
  ids: readonly string[],
): Promise<Map<string, LockedParty>> {
  const rows = await db
    .selectFrom('parties.party')
    .where('id', 'in', ids)
    .select(['id', 'kind', 'merged_into'])
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(
    rows.map(({ id, kind, merged_into }) => [id, { id, kind, mergedInto: merged_into ?? undefined }]),
  );
}

/** Gives the records of one party to another and returns their ids; `only` limits them to these. */
export async function moveRecords(
  db: Database<PartiesTables>,
  { from, to }: { from: string; to: string },
  only?: readonly string[],
): Promise<string[]> {
  let query = db.updateTable('parties.source_record').set({ party_id: to }).where('party_id', '=', from);
  if (only) query = query.where('id', '=', (on) => on.fn.any(on.val([...only])));
  return (await query.returning('id').execute()).map(({ id }) => id);
}

/** Points the absorbed party, and what was merged into it before, at the survivor; returns the latter. */
export async function markMerged(
  db: Database<PartiesTables>,
  absorbed: string,
  survivor: string,
): Promise<string[]> {
  const moved = await db
    .updateTable('parties.party')
    .set({ merged_into: survivor })
    .where('merged_into', '=', absorbed)
    .returning('id')
    .execute();
  await db.updateTable('parties.party').set({ merged_into: survivor }).where('id', '=', absorbed).execute();
  return moved.map(({ id }) => id);
}

export async function markSeparate(
  db: Database<PartiesTables>,
  absorbed: string,
  movedMerges: readonly string[],
) {
  await db.updateTable('parties.party').set({ merged_into: null }).where('id', '=', absorbed).execute();
  if (movedMerges.length > 0)
    await db
      .updateTable('parties.party')
      .set({ merged_into: absorbed })
      .where('id', 'in', movedMerges)
      .execute();
}

export interface MergeToKeep {
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly movedRecords: readonly string[];
  readonly movedMerges: readonly string[];
  readonly reason: string;
  readonly by: string;
}

export async function insertMerge(db: Database<PartiesTables>, merge: MergeToKeep): Promise<string> {
  const { id } = await db
    .insertInto('parties.merge')
    .values({
      survivor_id: merge.survivorId,
      absorbed_id: merge.absorbedId,
      moved_records: [...merge.movedRecords],
      moved_merges: [...merge.movedMerges],
      reason: merge.reason,
      merged_by: merge.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface KeptMerge {
  readonly id: string;
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly movedRecords: readonly string[];
  readonly movedMerges: readonly string[];
  readonly isUndone: boolean;
}

/** Holds the merge until the transaction ends, so that it is undone once. */
export async function lockMerge(db: Database<PartiesTables>, id: string): Promise<KeptMerge | undefined> {
  const row = await db
    .selectFrom('parties.merge')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      survivorId: row.survivor_id,
      absorbedId: row.absorbed_id,
      movedRecords: row.moved_records,
      movedMerges: row.moved_merges,
      isUndone: row.undone_at !== null,
    }
  );
}

/** The standing merge that took a party away. */
export async function findStandingMerge(
  db: Database<PartiesTables>,
  absorbedId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('parties.merge')
    .select('id')
    .where('absorbed_id', '=', absorbedId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

export async function markMergeUndone(db: Database<PartiesTables>, id: string, by: string) {
  await db
    .updateTable('parties.merge')
    .set({ undone_at: new Date(), undone_by: by })
    .where('id', '=', id)
    .execute();
}
