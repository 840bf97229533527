import { type Selectable, sql } from 'kysely';
import type { State } from '#contracts/opportunities';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import type { Listing } from '../domain/listing.ts';
import { listingOf, ownerRow, present, textsOf } from './columns.ts';
import { textRowsOf, withOwner } from './opportunities.ts';
import type { OpportunitiesTables, TextTable } from './tables.ts';

type Db = Database<OpportunitiesTables>;

/** A listing held for changing: what was written, and where it stands. */
export interface HeldOpportunity {
  readonly id: string;
  readonly reference: string;
  readonly state: State;
  readonly stateSince: Day;
  readonly publishedOn?: Day;
  readonly listing: Listing;
  /** Of the present texts, the translations that an earlier original was rendered in. */
  readonly stale: readonly Language[];
  readonly version: number;
  readonly writers: readonly string[];
  readonly approvedBy?: string;
  readonly wasSubmitted: boolean;
  readonly openComments: number;
}

const standing = [
  sql<string[]>`array(select account_id::text from opportunities.writer where opportunity_id = o.id)`.as(
    'writers',
  ),
  sql<boolean>`o.state <> 'draft' or exists (select from opportunities.step where opportunity_id = o.id)`.as(
    'was_submitted',
  ),
  sql<number>`(select count(*) from opportunities.comment
    where opportunity_id = o.id and answers is null and settled_at is null)`.as('open_comments'),
] as const;

const selectHeld = (db: Db) => withOwner(db).selectAll('o').select(ownerRow).select(standing);

/** A listing as it stands, for somebody who is about to take a step with it. */
export async function findHeld(db: Db, reference: string): Promise<HeldOpportunity | undefined> {
  const row = await selectHeld(db).where('o.reference', '=', reference).executeTakeFirst();
  return row && heldOf(row, await textRowsOf(db, [row.id]));
}

/** Holds the listing until the transaction ends, so that of two savings only the first finds it as it was. */
export async function lockOpportunity(db: Db, reference: string): Promise<HeldOpportunity | undefined> {
  const row = await selectHeld(db).where('o.reference', '=', reference).forUpdate('o').executeTakeFirst();
  return row && heldOf(row, await textRowsOf(db, [row.id]));
}

/** Holds the listings that came from these records of a source. */
export async function lockOfSource(db: Db, title: string, ids: readonly string[]): Promise<HeldImport[]> {
  if (ids.length === 0) return [];
  const rows = await selectHeld(db)
    .where('w.source_title', '=', title)
    .where('w.source_id', 'in', [...ids])
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

type HeldRow = Awaited<ReturnType<ReturnType<typeof selectHeld>['execute']>>[number];

function heldOf(row: HeldRow, textRows: readonly Selectable<TextTable>[]): HeldOpportunity {
  const texts = textsOf(textRows);
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    stateSince: row.state_since,
    listing: listingOf(row, texts),
    stale: texts.filter(({ isStale }) => isStale).map(({ language }) => language),
    version: row.version,
    writers: row.writers,
    wasSubmitted: row.was_submitted,
    openComments: row.open_comments,
    ...present({ publishedOn: row.published_on, approvedBy: row.approved_by }),
  };
}
