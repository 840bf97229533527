import { sql } from 'kysely';
import type { Day } from '#platform/calendar';
import type { Db } from './tables.ts';

export interface Ending {
  readonly caseId: string;
  /** The side that brought the documents: the others are to be told. */
  readonly side: string;
  /** The first of their last days. */
  readonly day: Day;
  readonly documents: number;
}

/** Takes what is about to close to the other side, by case and side, each last day once; of two nodes one finds it. */
export async function takeEndings(db: Db, days: number): Promise<Ending[]> {
  const { rows } = await sql<{ case_id: string; side: string; day: Day; documents: number }>`
    with taken as (
      update documents.document d set ending_told = d.open_until
      where d.deleted_at is null and d.compartment = 'shared' and d.ending_told is distinct from d.open_until
        and d.open_until between (now() at time zone 'UTC')::date and (now() at time zone 'UTC')::date + ${days}::int
        and not documents.is_closed(d.case_id)
      returning d.case_id, split_part(d.brought_as, '/', 1) as side, d.open_until)
    select case_id, side, min(open_until) as day, count(*) as documents from taken group by case_id, side`.execute(
    db,
  );
  return rows.map(({ case_id, ...rest }) => ({ ...rest, caseId: case_id }));
}
