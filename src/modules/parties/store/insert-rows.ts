import { type Insertable, sql } from 'kysely';
import type { Database } from '#platform/database';
import type { PartiesTables } from './tables.ts';

type Table = Exclude<keyof PartiesTables & string, 'parties.reference'>;

/** Inserts any number of rows in one statement with one parameter: PostgreSQL takes at most 65,535 of them otherwise. */
export async function insertRows<T extends Table>(
  db: Database<PartiesTables>,
  table: T,
  rows: readonly Insertable<PartiesTables[T]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  );
}
