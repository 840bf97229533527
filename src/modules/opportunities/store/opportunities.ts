import { type Selectable, sql } from 'kysely';
import type { State } from '#contracts/opportunities';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import type { KeptText, Listing, Opportunity } from '../domain/listing.ts';
import { newerPassages } from '../domain/newer-passages.ts';
import {
  columnsOf,
  listingOf,
  opportunityOf,
  ownerColumnsOf,
  type OwnerRow,
  ownerRow,
  textsOf,
} from './columns.ts';
import { ownerColumns } from './owners.ts';
import type { OpportunitiesTables, OpportunityTable, TextTable } from './tables.ts';
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
}

/** Writes new listings with their texts; returns their ids in the order given. */
export async function insertOpportunities(db: Db, listings: readonly NewOpportunity[]): Promise<string[]> {
  if (listings.length === 0) return [];
  const rows = await db
    .insertInto('opportunities.opportunity')
    .values(
      listings.map(({ reference, state, on, publishedOn, listing, imported }) => ({
        ...columnsOf(listing),
        reference,
        state,
        state_since: on,
        published_on: publishedOn ?? null,
        imported_digest: imported?.digest ?? null,
        imported_line: imported?.line ?? null,
      })),
    )
    .returning(['id', 'reference'])
    .execute();
  const idOf = new Map(rows.map(({ id, reference }) => [reference, id]));
  const ids = listings.map(({ reference }) => idOf.get(reference)!);
  await db
    .insertInto('opportunities.owner')
    .values(
      listings.map(({ listing }, place) => ({ opportunity_id: ids[place]!, ...ownerColumnsOf(listing) })),
    )
    .execute();
  await insertTexts(
    db,
    listings.map(({ listing, on }, place) => ({ opportunityId: ids[place]!, texts: listing.texts, on })),
  );
  return ids;
}

const withOwner = (db: Db) =>
  db
    .selectFrom('opportunities.opportunity as o')
    .leftJoin('opportunities.owner as w', 'w.opportunity_id', 'o.id');

/** A listing held for changing: what was written, and where it stands. */
export interface HeldOpportunity {
  readonly id: string;
  readonly reference: string;
  readonly state: State;
  readonly publishedOn?: Day;
  readonly listing: Listing;
}

/** Holds the listing until the transaction ends, so that of two clicks only the first finds it as it was. */
export async function lockOpportunity(db: Db, reference: string): Promise<HeldOpportunity | undefined> {
  const row = await withOwner(db)
    .where('o.reference', '=', reference)
    .selectAll('o')
    .select(ownerRow)
    .forUpdate('o')
    .executeTakeFirst();
  if (!row) return undefined;
  const texts = await textRowsOf(db, [row.id]);
  return heldOf(row, texts);
}

/** Holds the listings that came from these records of a source. */
export async function lockOfSource(db: Db, title: string, ids: readonly string[]): Promise<HeldImport[]> {
  if (ids.length === 0) return [];
  const rows = await withOwner(db)
    .where('w.source_title', '=', title)
    .where('w.source_id', 'in', [...ids])
    .selectAll('o')
    .select(ownerRow)
    .orderBy('o.id')
    .forUpdate('o')
    .execute();
  const texts = Map.groupBy(
    await textRowsOf(
      db,
      rows.map(({ id }) => id),
    ),
    ({ opportunity_id }) => opportunity_id,
  );
  return rows.map((row) => ({
    ...heldOf(row, texts.get(row.id) ?? []),
    importedDigest: row.imported_digest,
    importedLine: row.imported_line,
  }));
}

/** A listing that another register is the source of, and where it was met last. */
export interface HeldImport extends HeldOpportunity {
  readonly importedDigest: string | null;
  readonly importedLine: number | null;
}

function heldOf(
  row: Selectable<OpportunityTable> & OwnerRow,
  texts: readonly Selectable<TextTable>[],
): HeldOpportunity {
  const { id, reference, state, published_on } = row;
  const listing = listingOf(row, textsOf(texts));
  return { id, reference, state, listing, ...(published_on !== null && { publishedOn: published_on }) };
}

async function textRowsOf(db: Db, ids: readonly string[]) {
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
    .leftJoin('opportunities.owner_kind as k', 'k.opportunity_id', 'o.id')
    .where('o.reference', '=', reference)
    .selectAll('o')
    .select(ownerRow)
    .select(ownerColumns(reader))
    .executeTakeFirst();
  if (!row) return undefined;
  const texts = await textRowsOf(db, [row.id]);
  return opportunityOf(row, await withNewerPassages(db, texts));
}

/** Whether it was public once and was taken back: all that anybody may know of it then. */
export async function wasWithdrawn(db: Db, reference: string): Promise<boolean> {
  const { rows } = await sql<{
    was: boolean;
  }>`select opportunities.was_withdrawn(${reference}) as was`.execute(db);
  return rows[0]?.was === true;
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

/** What a listing is to say from now on. */
export interface ListingChange extends Omit<TextChange, 'texts'> {
  readonly listing: Listing;
}

/** Writes what was changed of a listing, its texts included. */
export async function setListing(db: Db, id: string, { listing, ...change }: ListingChange): Promise<void> {
  await db.updateTable('opportunities.opportunity').where('id', '=', id).set(columnsOf(listing)).execute();
  await db
    .updateTable('opportunities.owner')
    .where('opportunity_id', '=', id)
    .set(ownerColumnsOf(listing))
    .execute();
  await replaceTexts(db, id, { ...change, texts: listing.texts });
}

/** A step of a listing's life, with the day and what was said about it. */
export interface TakenStep {
  readonly verb: string;
  readonly from: State;
  readonly to: State;
  readonly on: Day;
  readonly remark?: string;
  readonly validUntil?: Day;
}

/** Puts a listing into its next state. Its first publication day stays: renewing does not make it new. */
export async function setState(
  db: Db,
  id: string,
  { verb, from, to, on, remark, validUntil }: TakenStep,
): Promise<void> {
  await db
    .updateTable('opportunities.opportunity')
    .where('id', '=', id)
    .set({
      state: to,
      state_since: on,
      ...(to === 'published' && { published_on: sql`coalesce(published_on, ${on}::date)` }),
      ...(validUntil !== undefined && { valid_until: validUntil }),
    })
    .execute();
  await db
    .insertInto('opportunities.step')
    .values({
      opportunity_id: id,
      verb,
      from_state: from,
      to_state: to,
      taken_on: on,
      remark: remark ?? null,
    })
    .execute();
}

/** Removes a listing with its texts, versions and steps. */
export async function deleteOpportunity(db: Db, id: string): Promise<void> {
  await db.deleteFrom('opportunities.opportunity').where('id', '=', id).execute();
}
