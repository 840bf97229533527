import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Rhythm, SavedQuestion } from '#contracts/opportunities';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import { matchableStates } from '../../domain/life/life.ts';
import { conditions } from '../reading/list.ts';
import type { OpportunitiesTables } from '../tables.ts';

type Db = Database<OpportunitiesTables>;

/** Whose mornings, and since when the last look must lie back. */
export interface DueSearches {
  readonly side: string | undefined;
  readonly daily: Day;
  readonly weekly: Day;
}

export interface DueSearch {
  readonly id: string;
  readonly accountId: string;
  readonly question: SavedQuestion;
  readonly reader: Language;
  readonly rhythm: Rhythm;
  readonly since: Day;
}

const selectDue = (db: Db, { side, daily, weekly }: DueSearches) =>
  db
    .selectFrom('opportunities.saved_search')
    .where('side', side === undefined ? 'is' : '=', side ?? null)
    .where((row) =>
      row.or([
        row.and([row('rhythm', '=', 'daily'), row('looked_on', '<=', daily)]),
        row.and([row('rhythm', '=', 'weekly'), row('looked_on', '<=', weekly)]),
      ]),
    );

/** Searches that are due, in the order of their ids after one. */
export async function listDueSearches(
  db: Db,
  due: DueSearches,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<DueSearch[]> {
  let query = selectDue(db, due)
    .select(['id', 'account_id', 'words', 'filters', 'reader', 'rhythm', 'since'])
    .orderBy('id')
    .limit(limit);
  if (after !== undefined) query = query.where('id', '>', after);
  return (await query.execute()).map((row) => ({
    id: row.id,
    accountId: row.account_id,
    question: { q: row.words, ...row.filters },
    reader: row.reader,
    rhythm: row.rhythm,
    since: row.since,
  }));
}

/** Takes a search that is still due for today, so that of two nodes only one tells; the row is held until the end. */
export async function markLookedOn(
  db: Db,
  id: string,
  { due, today }: { due: DueSearches; today: Day },
): Promise<boolean> {
  const held = await selectDue(db, due).where('id', '=', id).select('id').forUpdate().executeTakeFirst();
  if (!held) return false;
  await db.updateTable('opportunities.saved_search').where('id', '=', id).set({ looked_on: today }).execute();
  return true;
}

const MOST_TOLD = 100;

/**
 * Ids of open listings that answer a search and were not told yet: newest first, or in the order of `references`, which
 * are all that its words found.
 */
export async function listUntold(
  db: Db,
  { id, question, since }: DueSearch,
  references?: readonly string[],
): Promise<string[]> {
  const { q: _, ...filters } = question;
  let query = db
    .selectFrom('opportunities.opportunity as o')
    .where('o.state', 'in', [...matchableStates])
    .where('o.published_on', '>=', since)
    .where((row) => row.and(conditions(filters)))
    .where(
      sql<boolean>`not exists (select from opportunities.told t
        where t.saved_search_id = ${id} and t.opportunity_id = o.id)`,
    )
    .select('o.id')
    .limit(MOST_TOLD);
  if (references)
    query = query
      .where(sql<boolean>`o.reference = any(${references}::text[])`)
      .orderBy(sql`array_position(${references}::text[], o.reference)`);
  const rows = await query.orderBy('o.published_on', 'desc').orderBy('o.id', 'desc').execute();
  return rows.map((row) => row.id);
}

/** Keeps which listings are told of now, in their order. */
export async function insertDigest(
  db: Db,
  searchId: string,
  { madeOn, listings }: { madeOn: Day; listings: readonly string[] },
): Promise<string> {
  const { id } = await db
    .insertInto('opportunities.digest')
    .values({ saved_search_id: searchId, made_on: madeOn })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('opportunities.told')
    .values(
      listings.map((listing, place) => ({
        saved_search_id: searchId,
        opportunity_id: listing,
        digest_id: id,
        place,
      })),
    )
    .execute();
  return id;
}

export async function findDigest(
  db: Db,
  id: string,
): Promise<{ searchId: string; name: string; question: SavedQuestion; listings: string[] } | undefined> {
  const row = await db
    .selectFrom('opportunities.digest as d')
    .innerJoin('opportunities.saved_search as s', 's.id', 'd.saved_search_id')
    .where('d.id', '=', id)
    .where('s.rhythm', '<>', 'never')
    .select(['s.id', 's.name', 's.words', 's.filters'])
    .select(
      sql<string[]>`array(select opportunity_id::text from opportunities.told t
        where t.digest_id = d.id order by t.place)`.as('listings'),
    )
    .executeTakeFirst();
  return (
    row && {
      searchId: row.id,
      name: row.name,
      question: { q: row.words, ...row.filters },
      listings: row.listings,
    }
  );
}

/** Only the hash is kept: the key itself stands in one message alone. */
export async function insertStopKey(db: Db, searchId: string, key: Buffer): Promise<void> {
  await db
    .insertInto('opportunities.stop_key')
    .values({ hash: createHash('sha256').update(key).digest(), saved_search_id: searchId })
    .execute();
}
