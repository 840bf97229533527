import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Db } from '../tables.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly side: string | undefined;
}

interface KnownRow {
  readonly id: string;
  readonly name: string | null;
  readonly side: string | null;
}

/** Names of people whom the asking account may know by name. */
export async function knownPeople<Tables>(
  db: Database<Tables>,
  ids: readonly string[],
): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<KnownRow>`select * from access.known_people(${[...ids]}::uuid[])`.execute(db);
  return peopleById(rows);
}

/** The same people within a statement that finds their ids itself, as an array; to be read with `peopleById`. */
export const knownPeopleAmong = (ids: RawBuilder<unknown>) =>
  sql<readonly KnownRow[] | null>`(select json_agg(known) from access.known_people(${ids}) known)`;

export const peopleById = (rows: readonly KnownRow[] | null): Map<string, Person> =>
  new Map((rows ?? []).map(({ id, name, side }) => [id, { id, name: name ?? '', side: side ?? undefined }]));

/** Whom the account acts for today. */
export async function listActingFor(db: Db, accountId: string): Promise<{ name: string; untilDay: Day }[]> {
  const rows = await db
    .selectFrom('access.delegation')
    .where('to_account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', sql<Day>`current_date`)
    .where('until_day', '>=', sql<Day>`current_date`)
    .orderBy('until_day')
    .select(['from_account_id', 'until_day'])
    .execute();
  const people = await knownPeople(
    db,
    rows.map(({ from_account_id }) => from_account_id),
  );
  return rows.map(({ from_account_id, until_day }) => ({
    name: people.get(from_account_id)?.name ?? '',
    untilDay: until_day,
  }));
}

/** Whom the asking account may let act for it. */
export async function possibleDelegates(db: Db): Promise<Person[]> {
  const { rows } = await sql<{ id: string; name: string; side: string | null }>`
    select * from access.possible_delegates() order by name`.execute(db);
  return rows.map(({ id, name, side }) => ({ id, name, side: side ?? undefined }));
}

export interface Delegation {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly fromDay: Day;
  readonly untilDay: Day;
  readonly reason: string | undefined;
}

const standing = (db: Db) =>
  db
    .selectFrom('access.delegation')
    .where('ended_at', 'is', null)
    .where('until_day', '>=', sql<Day>`current_date`)
    .select(['id', 'from_account_id', 'to_account_id', 'from_day', 'until_day', 'reason']);
type Row = Awaited<ReturnType<ReturnType<typeof standing>['executeTakeFirstOrThrow']>>;

const delegationOf = (row: Row): Delegation => ({
  id: row.id,
  fromId: row.from_account_id,
  toId: row.to_account_id,
  fromDay: row.from_day,
  untilDay: row.until_day,
  reason: row.reason ?? undefined,
});

/** Everybody who has signed in sees who acts for whom, today and later. */
export async function listDelegations(db: Db): Promise<Delegation[]> {
  const rows = await standing(db).orderBy('until_day').limit(500).execute();
  return rows.map(delegationOf);
}

export async function findDelegation(db: Db, id: string): Promise<Delegation | undefined> {
  const row = await standing(db).where('id', '=', id).executeTakeFirst();
  return row && delegationOf(row);
}

/** As the account that gives it. */
export async function insertDelegation(db: Db, wish: Omit<Delegation, 'id'>): Promise<string> {
  const { id } = await db
    .insertInto('access.delegation')
    .values({
      from_account_id: wish.fromId,
      to_account_id: wish.toId,
      from_day: wish.fromDay,
      until_day: wish.untilDay,
      reason: wish.reason ?? null,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function endDelegation(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access.delegation')
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .set({ ended_at: sql<Date>`now()` })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** All that one account ever gave or got. */
export async function listMyDelegations(db: Db, accountId: string): Promise<Delegation[]> {
  const rows = await db
    .selectFrom('access.delegation')
    .where((where) =>
      where.or([where('from_account_id', '=', accountId), where('to_account_id', '=', accountId)]),
    )
    .orderBy('given_at')
    .select(['id', 'from_account_id', 'to_account_id', 'from_day', 'until_day', 'reason'])
    .execute();
  return rows.map(delegationOf);
}

/** Advisers of the caller's side; nobody unless the caller is one. */
export async function listFellowAdvisers<Tables>(
  db: Database<Tables>,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select * from access.fellow_advisers()`.execute(
    db,
  );
  return rows;
}
