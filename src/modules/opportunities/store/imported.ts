import { sql } from 'kysely';
import type { Database } from '#platform/database';
import type { OpportunitiesTables } from './tables.ts';

interface Seen {
  readonly id: string;
  readonly digest: string;
  readonly line: number;
}

/** Notes in which file and on which line listings were met last. */
export async function markImported(db: Database<OpportunitiesTables>, seen: readonly Seen[]): Promise<void> {
  if (seen.length === 0) return;
  await sql`update opportunities.opportunity o
    set imported_digest = s.digest, imported_line = s.line
    from unnest(${seen.map(({ id }) => id)}::uuid[], ${seen.map(({ digest }) => digest)}::text[],
      ${seen.map(({ line }) => line)}::integer[]) as s(id, digest, line)
    where o.id = s.id`.execute(db);
}

/** The last days of the listings of a source, by their ids there. */
export async function listValidity(
  db: Database<OpportunitiesTables>,
  source: string,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('opportunities.opportunity as o')
    .innerJoin('opportunities.owner as w', 'w.opportunity_id', 'o.id')
    .where('w.source_title', '=', source)
    .select(['w.source_id', 'o.valid_until'])
    .execute();
  return new Map(
    rows.flatMap(({ source_id, valid_until }) =>
      source_id && valid_until ? [[source_id, valid_until]] : [],
    ),
  );
}
