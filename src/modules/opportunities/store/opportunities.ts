import { type Selectable, sql } from 'kysely';
import type { State } from '#contracts/opportunities';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import type { KeptText, Listing, Opportunity } from '../domain/listing.ts';
import { newerPassages } from '../domain/newer-passages.ts';
import { columnsOf, opportunityOf, ownerColumnsOf, ownerRow, textsOf } from './columns.ts';
import { ownerColumns, ownerKind } from './owners.ts';
import type { OpportunitiesTables, TextTable } from './tables.ts';
import { insertTexts, replaceTexts, type TextChange } from './texts.ts';

type Db = Database<OpportunitiesTables>;

/** A listing about to be written for the first time. */
export interface NewOpportunity {
  readonly reference: string;
  readonly state: State;
  readonly on: Day;
  readonly publishedOn?: Day;
  readonly listing: Listing;
  readonly imported?: { readonly digest: string; readonly line: number };
  /** The account that writes it; absent for what the centre takes over. */
  readonly writer?: string;
}

/** Writes new listings with their texts; returns their ids in the order given. */
export async function insertOpportunities(db: Db, listings: readonly NewOpportunity[]): Promise<string[]> {
  if (listings.length === 0) return [];
  const ids = await newIds(db, listings.length);
  await db
    .insertInto('opportunities.opportunity')
    .values(
      listings.map(({ reference, state, on, publishedOn, listing, imported }, place) => ({
        ...columnsOf(listing),
        id: ids[place]!,
        reference,
        state,
        state_since: on,
        published_on: publishedOn ?? null,
        imported_digest: imported?.digest ?? null,
        imported_line: imported?.line ?? null,
      })),
    )
    .execute();
  await db
    .insertInto('opportunities.owner')
    .values(
      listings.map(({ listing }, place) => ({ opportunity_id: ids[place]!, ...ownerColumnsOf(listing) })),
    )
    .execute();
  const writers = listings.flatMap(({ writer }, place) =>
    writer === undefined ? [] : [{ opportunity_id: ids[place]!, account_id: writer }],
  );
  if (writers.length > 0) await db.insertInto('opportunities.writer').values(writers).execute();
  await insertTexts(
    db,
    listings.map(({ listing, on }, place) => ({ opportunityId: ids[place]!, texts: listing.texts, on })),
  );
  return ids;
}

/** Taken beforehand: whoever writes a listing sees it only once its owner stands beside it. */
async function newIds(db: Db, count: number): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select uuidv7() as id from generate_series(1, ${count}::integer)`.execute(db);
  return rows.map(({ id }) => id);
}

/** Listings as `o` with their owners, as far as the reader may know them, as `w`. */
export const withOwner = (db: Db) =>
  db
    .selectFrom('opportunities.opportunity as o')
    .leftJoin('opportunities.owner as w', 'w.opportunity_id', 'o.id');

export async function textRowsOf(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('opportunities.text')
    .where('opportunity_id', 'in', [...ids])
    .selectAll()
    .execute();
}

/** One listing whatever its state, its owner named for the reader. */
export async function findOpportunity(
  db: Db,
  reference: string,
  reader: Language,
): Promise<Opportunity | undefined> {
  const row = await withOwner(db)
    .leftJoin('parties.published_party as p', 'p.id', 'w.organisation_id')
    .leftJoin(ownerKind, (join) => join.onTrue())
    .where('o.reference', '=', reference)
    .selectAll('o')
    .select(ownerRow)
    .select(ownerColumns(reader))
    .executeTakeFirst();
  if (!row) return undefined;
  const texts = await textRowsOf(db, [row.id]);
  return opportunityOf(row, await withNewerPassages(db, texts));
}

/** What became of a listing that was public once: all that anybody may know of it then. */
export async function wasPublic(db: Db, reference: string): Promise<'withdrawn' | 'in-revision' | undefined> {
  const { rows } = await sql<{
    was: 'withdrawn' | 'in-revision' | null;
  }>`select opportunities.was_public(${reference}) as was`.execute(db);
  return rows[0]?.was ?? undefined;
}

/** Looks up what the original said when each stale translation was made. */
async function withNewerPassages(db: Db, rows: readonly Selectable<TextTable>[]): Promise<KeptText[]> {
  const original = rows.find(({ is_original }) => is_original);
  const texts = textsOf(rows);
  const madeFrom = rows.flatMap(({ made_from }) =>
    made_from !== null && made_from !== original?.digest ? [made_from] : [],
  );
  if (!original || madeFrom.length === 0) return texts;
  const earlier = await db
    .selectFrom('opportunities.earlier_text')
    .where('opportunity_id', '=', original.opportunity_id)
    .where('digest', 'in', madeFrom)
    .select(['digest', 'description'])
    .execute();
  return texts.map((text) => {
    const from = rows.find(({ language }) => language === text.language)?.made_from;
    const before = earlier.find(({ digest }) => digest === from);
    return text.isStale && before
      ? { ...text, newerInOriginal: newerPassages(before.description, original.description) }
      : text;
  });
}

/** What a listing is to say from now on; what it was taken from, and for whom, only an import changes. */
export interface ListingChange extends Omit<TextChange, 'texts'> {
  readonly listing: Listing;
  readonly isImport?: boolean;
}

/** Writes what was changed of a listing, its texts included; returns its new version. */
export async function setListing(
  db: Db,
  id: string,
  { listing, isImport = false, ...change }: ListingChange,
): Promise<number> {
  const columns = columnsOf(listing);
  const owner = ownerColumnsOf(listing);
  const { version } = await db
    .updateTable('opportunities.opportunity')
    .where('id', '=', id)
    .set(isImport ? columns : writtenOf(columns))
    .set({ version: sql`version + 1`, changed_at: sql`now()` })
    .returning('version')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('opportunities.owner')
    .where('opportunity_id', '=', id)
    .set(isImport ? owner : { is_named: owner.is_named })
    .execute();
  await replaceTexts(db, id, { ...change, texts: listing.texts });
  return version;
}

const writtenOf = ({
  side: _side,
  is_invented: _isInvented,
  stated_owner_type: _type,
  stated_owner_country: _country,
  source_title: _source,
  source_licence: _licence,
  ...written
}: ReturnType<typeof columnsOf>) => written;

/** Removes a listing with its texts, versions and steps. */
export async function deleteOpportunity(db: Db, id: string): Promise<void> {
  await db.deleteFrom('opportunities.opportunity').where('id', '=', id).execute();
}
