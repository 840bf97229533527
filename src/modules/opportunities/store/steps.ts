import { sql } from 'kysely';
import type { HistoryEntry, Part, State } from '#contracts/opportunities';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import { present } from './columns.ts';
import type { OpportunitiesTables } from './tables.ts';

type Db = Database<OpportunitiesTables>;

/** A step of a listing's life, with the day and what was said about it. */
export interface NextStep {
  readonly verb: string;
  readonly version: number;
  readonly from: State;
  readonly to: State;
  readonly on: Day;
  readonly reason?: string | undefined;
  readonly remark?: string | undefined;
  readonly validUntil?: Day | undefined;
}

/**
 * Puts a listing into its next state; false when it is no longer as it was judged, so that of two clicks only the first counts.
 * The database asks once more whether the step is the caller's. The first publication day stays: renewing makes nothing new.
 */
export async function takeStep(
  db: Db,
  id: string,
  { verb, version, from, to, on, ...said }: NextStep,
): Promise<boolean> {
  const { reason = null, remark = null, validUntil = null } = said;
  const { rows } = await sql<{
    taken: boolean;
  }>`select opportunities.take_step(${id}, ${verb}, ${version}, ${from}, ${to},
    ${on}::date, ${reason}, ${remark}, ${validUntil}::date) as taken`.execute(db);
  return rows[0]?.taken === true;
}

/** Every step of a listing, oldest first; people appear as the part they took. */
export async function listHistory(db: Db, id: string, account: string | undefined): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('opportunities.step')
    .where('opportunity_id', '=', id)
    .selectAll()
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    verb: row.verb,
    from: row.from_state,
    to: row.to_state,
    on: row.taken_on,
    isMine: row.taken_by !== null && row.taken_by === account,
    ...present({ by: row.taken_as as Part | null, reason: row.reason, remark: row.remark }),
  }));
}
