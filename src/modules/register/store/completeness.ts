import { sql } from 'kysely';
import type { RecordContent, RecordKind, RecordLine } from '#contracts/register';
import { notOnlyFromCordis } from './record-conditions.ts';
import type { Db } from './tables.ts';

/** How many records there are of each kind; invented examples are not counted. */
export async function countRecords(db: Db): Promise<{ kind: RecordKind; number: number }[]> {
  const { rows } = await sql<{ kind: RecordKind; number: number }>`
    select kind, count(*)::int as number from register.record where content is not null and not is_invented
    group by kind order by kind`.execute(db);
  return rows;
}

/** What is held against a stated total: of each kind what may be meant by it. */
export async function countMeant(db: Db): Promise<ReadonlyMap<RecordKind, number>> {
  const { rows } = await sql<{ kind: RecordKind; number: number }>`
    select kind, count(*)::int as number from register.record
    where content is not null and not is_invented and ${notOnlyFromCordis} group by kind`.execute(db);
  return new Map(rows.map(({ kind, number }) => [kind, number]));
}

export async function countByYear(db: Db): Promise<{ year: number; kind: RecordKind; number: number }[]> {
  const { rows } = await sql<{ year: number; kind: RecordKind; number: number }>`
    select extract(year from began_on)::int as year, kind, count(*)::int as number from register.record
    where content is not null and not is_invented and began_on is not null group by 1, 2 order by 1, 2`.execute(
    db,
  );
  return rows;
}

export async function countUndated(db: Db): Promise<{ kind: RecordKind; number: number }[]> {
  const { rows } = await sql<{ kind: RecordKind; number: number }>`
    select kind, count(*)::int as number from register.record
    where content is not null and not is_invented and began_on is null group by kind order by kind`.execute(
    db,
  );
  return rows;
}

/** Totals that somebody stated. */
export async function findStatements(
  db: Db,
): Promise<
  { reference: string; type: string | null; titles: RecordLine['titles']; content: RecordContent }[]
> {
  const rows = await db
    .selectFrom('register.record')
    .select(['reference', 'type', 'titles', 'content'])
    .where('kind', '=', 'statement')
    .where('content', 'is not', null)
    .where('is_invented', '=', false)
    .orderBy('id')
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, content: row.content! }));
}
