import { sql } from 'kysely';
import type { RecordContent, RecordLine } from '#contracts/register';
import { lineColumns, lineOf } from './find-records.ts';
import type { Db } from './tables.ts';

/** More than any year of the cooperation has. */
const MOST = 3_000;

/** What began or ended in a year, in the order in which it did; invented examples are left out. */
export async function recordsOfYear(
  db: Db,
  year: number,
): Promise<{ line: RecordLine; content: RecordContent }[]> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const rows = await db
    .selectFrom('register.record')
    .select([...lineColumns])
    .where('content', 'is not', null)
    .where('is_invented', '=', false)
    .where((where) =>
      where.or([
        where.between('began_on', sql<string>`${first}::date`, sql<string>`${last}::date`),
        where.between('ended_on', sql<string>`${first}::date`, sql<string>`${last}::date`),
      ]),
    )
    .orderBy('began_on')
    .orderBy('id')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ line: lineOf(row), content: row.content! }));
}
