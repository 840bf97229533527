import { sql } from 'kysely';
import type { Board } from '#contracts/cases';
import type { BallPart, CaseKind, CaseState } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Db } from '../tables.ts';

/** A stretch's length in days; what lasts still counts until now. */
const days = sql<number>`extract(epoch from coalesce(t.ended_at, now()) - t.began_at) / 86400`;

const counted = (since: Day) => sql`cases.cooperation c where c.opened_on >= ${since}::date`;

/** Open, closed, and past the last day where the ball lies (`today` by side). */
export async function countCases(db: Db, since: Day, today: Readonly<Record<string, Day>>) {
  const late = sql.join(
    Object.entries(today).map(([side, day]) => sql`c.ball_side = ${side} and c.ball_due < ${day}::date`),
    sql` or `,
  );
  const { rows } = await sql<{ open: number; closed: number; overdue: number }>`
    select count(*) filter (where c.state <> 'closed')::int as open, count(*) filter (where c.state = 'closed')::int as closed,
      count(*) filter (where ${late})::int as overdue
    from ${counted(since)}`.execute(db);
  return rows[0]!;
}

/** How many cases of each kind ever reached a state, and how many stand there. */
export async function countStations(db: Db, since: Day) {
  const { rows } = await sql<{ kind: CaseKind; state: CaseState; reached: number; standing: number }>`
    select c.kind, t.state, count(distinct c.id)::int as reached,
      count(distinct c.id) filter (where t.ended_at is null)::int as standing
    from cases.turn t join cases.cooperation c on c.id = t.case_id where c.opened_on >= ${since}::date
    group by c.kind, t.state`.execute(db);
  return rows;
}

/** Which way cases go: by kind and giving side. */
export async function countDirections(db: Db, since: Day) {
  const { rows } = await sql<{ kind: CaseKind; side: string; count: number }>`
    select c.kind, c.giving_side as side, count(*)::int as count from ${counted(since)}
    group by c.kind, c.giving_side order by c.kind, c.giving_side`.execute(db);
  return rows;
}

/** How many cases came of each listing, by giving side; null: of none. */
export async function countListings(db: Db, since: Day) {
  const { rows } = await sql<{ listing: string | null; side: string; count: number }>`
    select c.opportunity_id as listing, c.giving_side as side, count(*)::int as count from ${counted(since)}
    group by c.opportunity_id, c.giving_side`.execute(db);
  return rows;
}

/** Time in the hands of each party, how often and how late. */
export async function measureWaits(db: Db, since: Day): Promise<Board['waits']> {
  const { rows } = await sql<Board['waits'][number] & { part: BallPart }>`
    select t.side, t.part, count(*)::int as turns, round(sum(${days})::numeric, 1)::float as days,
      round(percentile_cont(0.5) within group (order by ${days})::numeric, 1)::float as "medianDays",
      count(*) filter (where coalesce(t.ended_at, now())::date > t.due_on)::int as late
    from cases.turn t join cases.cooperation c on c.id = t.case_id
    where c.opened_on >= ${since}::date and t.side is not null
    group by t.side, t.part order by t.side, t.part`.execute(db);
  return rows;
}

/** How long cases stay in each state, all its turns together. */
export async function measureStates(db: Db, since: Day): Promise<Board['states']> {
  const { rows } = await sql<Board['states'][number]>`
    select kind, state, count(*)::int as cases, round(percentile_cont(0.5) within group (order by stay)::numeric, 1)::float as "medianDays"
    from (select t.case_id, c.kind, t.state, sum(${days}) as stay from cases.turn t join cases.cooperation c on c.id = t.case_id
      where c.opened_on >= ${since}::date and t.side is not null group by t.case_id, c.kind, t.state) stays
    group by kind, state`.execute(db);
  return rows;
}

/** Why cases ended, the most frequent first; a reopened one has not. */
export async function countClosings(db: Db, since: Day): Promise<Board['closings']> {
  const { rows } = await sql<Board['closings'][number]>`
    select t.reason, count(*)::int as count from cases.turn t join cases.cooperation c on c.id = t.case_id
    where c.opened_on >= ${since}::date and t.state = 'closed' and t.ended_at is null and t.reason is not null
    group by t.reason order by count(*) desc, t.reason`.execute(db);
  return rows;
}
