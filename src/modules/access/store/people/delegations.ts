import { sql } from 'kysely';
import type { Day } from '#platform/calendar';
import type { Db } from '../tables.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly side: string | undefined;
}

/** Names of people whom the asking account may know by name. */
export async function knownPeople(db: Db, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string | null; side: string | null }>`
    select * from access.known_people(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name, side }) => [id, { id, name: name ?? '', side: side ?? undefined }]));
}

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
