import type { Relation } from '#contracts/register';
import type { Database } from '#platform/database';
import { sql } from 'kysely';
import { type ChangedRecord, recordsNamed } from './changed-records.ts';

/** A record beside another one, as it stands. */
export interface NeighbourRecord {
  readonly relation: Relation;
  /** It is the neighbour that links to the record. */
  readonly isBack: boolean;
  readonly record: ChangedRecord;
}

/**
 * What each of these records links to and comes from, and what funds it. What came from a record is left out: of a call
 * that would be thousands.
 */
export async function neighbourRecords<Tables>(
  db: Database<Tables>,
  ids: readonly string[],
): Promise<Map<string, NeighbourRecord[]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ of: string; other: string; relation: Relation; is_back: boolean }>`
    select record_id as of, to_record as other, relation, false as is_back, position from register.link
      where record_id = any (${ids}::uuid[]) and to_record is not null and relation not in ('related', 'funds')
    union all
    select to_record, record_id, relation, true, position from register.link
      where to_record = any (${ids}::uuid[]) and relation = 'funds'
    order by 1, 4, 5, 2`.execute(db);
  const known = await recordsNamed(db, [...new Set(rows.map(({ other }) => other))]);
  const around = new Map<string, NeighbourRecord[]>(ids.map((id) => [id, []]));
  for (const { of, other, relation, is_back: isBack } of rows) {
    const record = known.get(other);
    if (record) around.get(of)!.push({ relation, isBack, record });
  }
  return around;
}
