import { type RawBuilder, sql } from 'kysely';
import type { CaseKind, CaseState } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Db } from '../tables.ts';

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
  /** The day it is on each side: a ball is late only when the day has passed where it lies. */
  readonly days: Readonly<Record<string, Day>>;
}

const seated = ({ account }: CasesAsked) =>
  sql<boolean>`exists (select from cases.seat s where s.case_id = c.id and s.adviser_id = ${account})`;

const balls: Record<CasesAsked['ball'], (asked: CasesAsked) => RawBuilder<boolean>> = {
  any: () => sql`true`,
  mine: ({ isAdviser, account, side = '', organisations }) =>
    isAdviser
      ? sql`c.ball_part = 'adviser' and c.ball_side = ${side} and exists (select from cases.seat s
          where s.case_id = c.id and s.side = c.ball_side and coalesce(s.adviser_id, ${account}) = ${account})`
      : sql`c.ball_part = 'client' and exists (select from cases.party p where p.case_id = c.id and p.side = c.ball_side
          and p.organisation_id = any (${[...organisations]}::uuid[]))`,
  'my-side': ({ side, organisations }) =>
    side === undefined
      ? sql`exists (select from cases.party p where p.case_id = c.id and p.side = c.ball_side
          and p.organisation_id = any (${[...organisations]}::uuid[]))`
      : sql`c.ball_side = ${side}`,
  'other-side': ({ side }) => sql`c.ball_side <> ${side ?? ''}`,
  overdue: ({ days }) =>
    Object.entries(days).reduce<RawBuilder<boolean>>(
      (known, [side, day]) => sql`${known} or c.ball_side = ${side} and c.ball_due < ${day}::date`,
      sql`false`,
    ),
};

/** Nobody reads on so far: counting a hundred thousand would cost more than the page itself. */
export const MOST_COUNTED = 1000;

const EVER = sql`'infinity'::date`;

/** Cases that the caller may see: by the last day of whoever holds the ball, closed ones last. */
export async function listCases(db: Db, asked: CasesAsked) {
  const { state, kind, limit, after } = asked;
  const conditions: RawBuilder<boolean>[] = [sql`(${balls[asked.ball](asked)})`];
  if (asked.mine) conditions.push(seated(asked));
  if (state.length > 0) conditions.push(sql`c.state = any (${[...state]})`);
  if (kind.length > 0) conditions.push(sql`c.kind = any (${[...kind]})`);
  // Row-level security says the same; said here, the cases of a client are found by its organisations.
  if (!asked.isAdviser)
    conditions.push(sql`c.id in (select p.case_id from cases.party p
      where p.organisation_id = any (${[...asked.organisations]}::uuid[]))`);
  const condition = sql<boolean>`${sql.join(conditions, sql` and `)}`;
  let query = db
    .selectFrom('cases.cooperation as c')
    .where(condition)
    .selectAll('c')
    .select(seated(asked).as('is_mine'))
    .orderBy(sql`coalesce(c.ball_due, ${EVER})`)
    .orderBy('c.id')
    .limit(limit + 1);
  if (after !== undefined)
    query = query.where(sql<boolean>`(coalesce(c.ball_due, ${EVER}), c.id) > (
      select coalesce(x.ball_due, ${EVER}), x.id from cases.cooperation x where x.id::text = ${after})`);
  const found = await query.execute();
  const { rows: counted } = await sql<{ total: number }>`select count(*)::int as total from (
    select 1 from cases.cooperation c where ${condition} limit ${MOST_COUNTED}) found`.execute(db);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, total: counted[0]!.total, ...(last && found.length > limit && { next: last.id }) };
}
