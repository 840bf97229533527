import { sql } from 'kysely';
import type { Day } from '#platform/calendar';
import type { Db } from './tables.ts';

interface Late {
  readonly id: string;
  readonly part: string;
  readonly due: Day;
}

/** Marks the cases whose ball lies on a side since before this day, once for each turn; whoever works on them meanwhile goes first. */
export async function markOverdueCases(
  db: Db,
  { side, before, most }: { side: string; before: Day; most: number },
): Promise<Late[]> {
  const { rows } = await sql<Late>`
    update cases.cooperation set escalated_at = now() where id in (
      select id from cases.cooperation where ball_side = ${side} and ball_due < ${before}::date and escalated_at is null
      order by ball_due, id limit ${most} for update skip locked)
    returning id, ball_part as part, ball_due::text as due`.execute(db);
  return rows;
}

/** The same for interests that wait on a side. */
export async function markOverdueInterests(
  db: Db,
  { side, before, most }: { side: string; before: Day; most: number },
): Promise<Late[]> {
  const { rows } = await sql<Late>`
    update cases.interest set escalated_at = now() where id in (
      select id from cases.interest where due_on < ${before}::date and escalated_at is null
        and case when state in ('with-own-adviser', 'returned') then side else other_side end = ${side}
      order by due_on, id limit ${most} for update skip locked)
    returning id, state as part, due_on::text as due`.execute(db);
  return rows;
}

export interface Watched {
  readonly id: string;
  readonly opportunityId: string;
  readonly version: number;
  readonly otherSide: string;
  readonly reopensAtTrl: number;
}

/** Declined interests that wait for a readiness level, after a place in their order. */
export async function listWatched(db: Db, after: string, most: number): Promise<Watched[]> {
  const { rows } = await sql<Watched>`
    select id, opportunity_id as "opportunityId", version, other_side as "otherSide", reopens_at_trl as "reopensAtTrl"
    from cases.interest where state = 'declined' and reopens_at_trl is not null and id > ${after}::uuid
    order by id limit ${most}`.execute(db);
  return rows;
}
