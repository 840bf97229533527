import { sql } from 'kysely';
import type { Rhythm, SavedQuestion, SavedSearch } from '#contracts/opportunities';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import type { OpportunitiesTables } from '../tables.ts';

type Db = Database<OpportunitiesTables>;

export interface NewSearch {
  readonly name: string;
  readonly question: SavedQuestion;
  readonly rhythm: Rhythm;
  readonly reader: Language;
  readonly since: Day;
  readonly lookedOn: Day;
}

/** The saved searches that the caller may see, which are the own ones, last saved first. */
export async function listSearches(db: Db): Promise<SavedSearch[]> {
  const rows = await db
    .selectFrom('opportunities.saved_search as s')
    .leftJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('opportunities.digest as d')
          .whereRef('d.saved_search_id', '=', 's.id')
          .orderBy('d.id', 'desc')
          .limit(1)
          .select('d.made_on')
          .select(
            sql<number>`(select count(*) from opportunities.told where told.digest_id = d.id)`.as('listings'),
          )
          .as('last'),
      (join) => join.onTrue(),
    )
    .select([
      's.id',
      's.name',
      's.words',
      's.filters',
      's.rhythm',
      's.saved_at',
      'last.made_on',
      'last.listings',
    ])
    .orderBy('s.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    question: { q: row.words, ...row.filters },
    rhythm: row.rhythm,
    savedAt: row.saved_at.toISOString(),
    ...(row.made_on !== null && { told: { on: row.made_on, listings: row.listings ?? 0 } }),
  }));
}

export async function countSearches(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('opportunities.saved_search')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Belongs to the account that asks: the database fills it in. */
export async function insertSearch(db: Db, search: NewSearch): Promise<string> {
  const { q, ...filters } = search.question;
  const { id } = await db
    .insertInto('opportunities.saved_search')
    .values({
      name: search.name,
      words: q,
      filters: JSON.stringify(filters),
      rhythm: search.rhythm,
      reader: search.reader,
      since: search.since,
      looked_on: search.lookedOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Holds the row until the transaction ends. */
export async function lockSearch(db: Db, id: string): Promise<{ rhythm: Rhythm } | undefined> {
  return db
    .selectFrom('opportunities.saved_search')
    .where('id', '=', id)
    .select('rhythm')
    .forUpdate()
    .executeTakeFirst();
}

interface SearchChange {
  readonly name?: string | undefined;
  readonly rhythm?: Rhythm | undefined;
  /** Messages begin anew. */
  readonly from?: { since: Day; lookedOn: Day } | undefined;
}

export async function setSearch(db: Db, id: string, { name, rhythm, from }: SearchChange): Promise<void> {
  await db
    .updateTable('opportunities.saved_search')
    .where('id', '=', id)
    .set({
      ...(name !== undefined && { name }),
      ...(rhythm !== undefined && { rhythm }),
      ...(from && { since: from.since, looked_on: from.lookedOn }),
    })
    .execute();
}

export async function deleteSearch(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('opportunities.saved_search')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends the messages of the search that a key belongs to; nothing when it belongs to none. */
export async function stopSearch(db: Db, key: Buffer): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ stopped: string | null; called: string | null }>`
    select stopped, called from opportunities.stop_search(${key})`.execute(db);
  const [row] = rows;
  return row?.stopped && row.called ? { id: row.stopped, name: row.called } : undefined;
}
