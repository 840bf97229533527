import { type RawBuilder, sql } from 'kysely';
import type { CaseKind, CaseState } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Db } from '../tables.ts';
import { couldBeId } from './could-be-id.ts';

export interface CasesAsked {
  readonly ball: 'any' | 'mine' | 'my-side' | 'other-side' | 'overdue';
  readonly mine: boolean;
  readonly state: readonly CaseState[];
  readonly kind: readonly CaseKind[];
  readonly limit: number;
  readonly after?: string | undefined;
  readonly account: string;
  readonly side: string | undefined;
  readonly isAdviser: boolean;
  readonly organisations: readonly string[];
  /** On each side the last day that was worked: a ball is late when a working day has begun there after its last one. */
  readonly overdueBefore: Readonly<Record<string, Day>>;
}

type Condition = RawBuilder<boolean>;

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;

/** Holds of a case whose ball lies with a client of the caller's organisations. */
const withMyOrganisation = ({ organisations }: CasesAsked): Condition =>
  sql`exists (select from cases.party p where p.case_id = c.id and p.side = c.ball_side
    and p.organisation_id = any (${[...organisations]}::uuid[]))`;

function overdue({ overdueBefore: days }: CasesAsked): Condition {
  const late = Object.entries(days).map(
    ([side, day]) => sql<boolean>`c.ball_side = ${side} and c.due_or_never < ${day}::date`,
  );
  // The latest day of all ends the reading of the index.
  const last = Object.values(days).toSorted().at(-1)!;
  return sql`(c.due_or_never < ${last}::date and (${sql.join(late, sql` or `)}))`;
}

const balls: Record<CasesAsked['ball'], (asked: CasesAsked) => readonly Condition[]> = {
  any: () => [],
  // Of an adviser: said of the seat.
  mine: (asked) => (asked.isAdviser ? [] : [sql`c.ball_part = 'client'`, withMyOrganisation(asked)]),
  'my-side': (asked) =>
    asked.side === undefined ? [withMyOrganisation(asked)] : [sql`c.ball_side = ${asked.side}`],
  'other-side': ({ side, overdueBefore: days }) => [
    sql`c.ball_side in (${sql.join(Object.keys(days).filter((code) => code !== side))})`,
  ],
  overdue: (asked) => [overdue(asked)],
};

/** What is asked of the case itself. */
function ofCase(asked: CasesAsked): readonly Condition[] {
  const { state, kind, isAdviser } = asked;
  return [
    ...balls[asked.ball](asked),
    ...(state.length > 0 ? [sql<boolean>`c.state = any (${[...state]})`] : []),
    ...(kind.length > 0 ? [sql<boolean>`c.kind = any (${[...kind]})`] : []),
    // Row-level security says the same; said here, the cases of a client are found by its organisations.
    ...(isAdviser ? [] : [sql<boolean>`c.id = any ((select cases.cases_of_my_organisations())::uuid[])`]),
  ];
}

/** Seats by which a desk is found; without any, all cases are read in the order of their days. */
function ofSeats({ ball, mine, account, side, isAdviser }: CasesAsked): readonly Condition[] {
  const own = sql<boolean>`s.adviser_id = ${account}`;
  if (ball !== 'mine' || !isAdviser) return mine ? [own] : [];
  const unseated = sql<boolean>`(s.adviser_id is null and s.side = ${side ?? ''})`;
  return (mine ? [own] : [own, unseated]).map((seats) => sql<boolean>`s.is_holding and ${seats}`);
}

/** Nobody reads on so far: counting so many would cost more than the page itself. */
export const MOST_COUNTED = 200;

interface Place {
  readonly due: string;
  readonly id: string;
}

/** One way of finding cases: from where, and by what they are ordered. */
interface Way {
  readonly from: RawBuilder<unknown>;
  readonly where: readonly Condition[];
  readonly due: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
}

function waysOf(asked: CasesAsked): readonly Way[] {
  const conditions = ofCase(asked);
  const everywhere: Way = {
    from: sql`cases.cooperation c`,
    where: conditions,
    due: sql`c.due_or_never`,
    id: sql`c.id`,
  };
  const seats = ofSeats(asked).map((seat) => ({
    from:
      conditions.length > 0
        ? sql`cases.seat s join cases.cooperation c on c.id = s.case_id`
        : sql`cases.seat s`,
    where: [seat, ...conditions],
    due: sql`s.due`,
    id: sql`s.case_id`,
  }));
  return seats.length > 0 ? seats : [everywhere];
}

/**
 * Ids of cases by the last day of whoever has the ball, closed ones last. Each way goes as far as is counted, which is written into the
 * statement: with a number that PostgreSQL does not know beforehand it would plan the statement anew for every question.
 */
function idsOf(asked: CasesAsked, after?: Place) {
  const found = waysOf(asked).map(({ from, where, due, id }) => {
    const later = after ? [sql<boolean>`(${due}, ${id}) > (${after.due}::date, ${after.id}::uuid)`] : [];
    return sql`(select ${id} as id, ${due} as due from ${from} where ${all([...where, ...later])}
      order by ${due}, ${id} limit ${sql.lit(MOST_COUNTED)})`;
  });
  return sql<{ id: string; due: Date }>`(${sql.join(found, sql` union all `)})`;
}

/** Where a case stands in the order of desks; nothing for one that is not seen. */
async function placeOf(db: Db, id: string): Promise<Place | undefined> {
  if (!couldBeId(id)) return undefined;
  const { rows } = await sql<Place>`select due_or_never::text as due, id from cases.cooperation
    where id = ${id}::uuid`.execute(db);
  return rows[0];
}

async function countOf(db: Db, asked: CasesAsked): Promise<number> {
  const { rows } = await sql<{ total: number }>`select ${least(idsOf(asked))} as total`.execute(db);
  return rows[0]!.total;
}

const least = (ids: RawBuilder<unknown>) =>
  sql<number>`(select least(count(*), ${sql.lit(MOST_COUNTED)})::int from ${ids} counted)`;

/** Cases that the caller may see: by the last day of whoever holds the ball, closed ones last. */
export async function listCases(db: Db, asked: CasesAsked) {
  const { limit } = asked;
  const after = asked.after === undefined ? undefined : await placeOf(db, asked.after);
  if (asked.after !== undefined && !after) return { rows: [], total: await countOf(db, asked) };
  const found = await db
    // Kept, so that what is counted and what is shown are found once.
    .with(
      (cte) => cte('found').materialized(),
      () => idsOf(asked, after),
    )
    .selectFrom((from) =>
      from
        .selectFrom('found')
        .selectAll()
        .orderBy('due')
        .orderBy('id')
        .limit(limit + 1)
        .as('page'),
    )
    .innerJoin('cases.cooperation as c', 'c.id', 'page.id')
    .selectAll('c')
    .select([
      sql<boolean>`exists (select from cases.seat own where own.case_id = c.id and own.adviser_id = ${asked.account})`.as(
        'is_mine',
      ),
      least(after ? idsOf(asked) : sql`found`).as('total'),
    ])
    .orderBy('page.due')
    .orderBy('page.id')
    .execute();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows,
    total: last ? last.total : after ? await countOf(db, asked) : 0,
    ...(last && found.length > limit && { next: last.id }),
  };
}
