import type { Selectable } from 'kysely';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import type { ListingText } from '../domain/listing.ts';
import type { OpportunitiesTables, TextTable } from './tables.ts';

type Db = Database<OpportunitiesTables>;

interface NewTexts {
  readonly opportunityId: string;
  readonly texts: readonly ListingText[];
  readonly on: Day;
}

/** Writes the texts of new listings, originals first: the translations carry the digests of what they render. */
export async function insertTexts(db: Db, listings: readonly NewTexts[]): Promise<void> {
  const rows = listings.flatMap(({ opportunityId, texts, on }) =>
    texts.map((text) => ({ ...wordingColumns(text), opportunity_id: opportunityId, changed_on: on })),
  );
  const originals = rows.filter(({ is_original }) => is_original);
  if (originals.length === 0) return;
  const written = await db
    .insertInto('opportunities.text')
    .values(originals.map((row) => ({ ...row, made_from: null })))
    .returning(['opportunity_id', 'digest'])
    .execute();
  const digestOf = new Map(written.map(({ opportunity_id, digest }) => [opportunity_id, digest]));
  const translations = rows
    .filter(({ is_original }) => !is_original)
    .map((row) => ({ ...row, made_from: digestOf.get(row.opportunity_id)! }));
  if (translations.length > 0) await db.insertInto('opportunities.text').values(translations).execute();
}

const wordingColumns = ({
  language,
  title,
  summary,
  description,
  advantages,
  isOriginal,
  isMachineMade,
}: ListingText) => ({
  language,
  title,
  summary,
  description,
  advantages: advantages ?? null,
  is_original: isOriginal,
  is_machine_made: isMachineMade,
});

/** The new texts of a listing; what is not named in `texts` goes. */
export interface TextChange {
  readonly texts: readonly ListingText[];
  /** Translations that somebody compared with the original and found true as they are now. */
  readonly confirmed: readonly Language[];
  readonly on: Day;
  /** Whoever changes a translation compared it: so it is where another register sends both. */
  readonly isImport?: boolean;
}

/**
 * Brings the texts of a listing to what is given. A translation stays attached to the version of the original it was made
 * from, and so becomes stale when the original changed, until it is confirmed: drafts are saved in the middle of a sentence.
 */
export async function replaceTexts(
  db: Db,
  opportunityId: string,
  { texts, confirmed, on, isImport = false }: TextChange,
): Promise<void> {
  const kept = await db
    .selectFrom('opportunities.text')
    .where('opportunity_id', '=', opportunityId)
    .selectAll()
    .execute();
  const wanted = new Map(texts.map((text) => [text.language, text]));
  const changed = texts.filter(
    (text) =>
      !isSame(
        kept.find(({ language }) => language === text.language),
        text,
      ),
  );
  const replaced = kept.filter(
    ({ language }) => !wanted.has(language) || changed.some((text) => text.language === language),
  );
  if (replaced.length > 0) {
    await insertEarlier(db, replaced.filter(isRendered(kept)), on);
    await db
      .deleteFrom('opportunities.text')
      .where('opportunity_id', '=', opportunityId)
      .where(
        'language',
        'in',
        replaced.map(({ language }) => language),
      )
      .execute();
  }
  const madeFrom = isImport ? new Map<Language, string | null>() : sourcesOf(kept);
  if (changed.length > 0) await insertChanged(db, { opportunityId, texts: changed, on }, madeFrom);
  if (confirmed.length > 0) await markConfirmed(db, opportunityId, confirmed);
}

/** Only what a translation renders is kept: it shows what the translation does not know yet. */
const isRendered =
  (kept: readonly Selectable<TextTable>[]) =>
  ({ digest }: Selectable<TextTable>) =>
    kept.some(({ made_from }) => made_from === digest);

const sourcesOf = (kept: readonly Selectable<TextTable>[]): Map<Language, string | null> =>
  new Map(kept.map(({ language, made_from }) => [language, made_from]));

const isSame = (row: Selectable<TextTable> | undefined, text: ListingText) => {
  const wording = wordingColumns(text);
  return (
    row !== undefined &&
    (Object.keys(wording) as (keyof typeof wording)[]).every((key) => row[key] === wording[key])
  );
};

async function insertEarlier(db: Db, rows: readonly Selectable<TextTable>[], on: Day) {
  if (rows.length === 0) return;
  await db
    .insertInto('opportunities.earlier_text')
    .values(
      rows.map(({ is_original: _original, is_machine_made: _machine, made_from: _from, ...wording }) => ({
        ...wording,
        replaced_on: on,
      })),
    )
    // The same words may come and go; the first time says enough.
    .onConflict((conflict) => conflict.columns(['opportunity_id', 'language', 'digest']).doNothing())
    .execute();
}

async function insertChanged(
  db: Db,
  { opportunityId, texts, on }: NewTexts,
  madeFrom: ReadonlyMap<Language, string | null>,
) {
  const row = (text: ListingText) => ({
    ...wordingColumns(text),
    opportunity_id: opportunityId,
    changed_on: on,
  });
  const original = texts.find(({ isOriginal }) => isOriginal);
  if (original)
    await db
      .insertInto('opportunities.text')
      .values({ ...row(original), made_from: null })
      .execute();
  const translations = texts.filter(({ isOriginal }) => !isOriginal);
  if (translations.length === 0) return;
  const { digest } = await db
    .selectFrom('opportunities.text')
    .where('opportunity_id', '=', opportunityId)
    .where('is_original', '=', true)
    .select('digest')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('opportunities.text')
    .values(translations.map((text) => ({ ...row(text), made_from: madeFrom.get(text.language) ?? digest })))
    .execute();
}

async function markConfirmed(db: Db, opportunityId: string, languages: readonly Language[]) {
  await db
    .updateTable('opportunities.text as translation')
    .from('opportunities.text as original')
    .whereRef('original.opportunity_id', '=', 'translation.opportunity_id')
    .where('original.is_original', '=', true)
    .where('translation.is_original', '=', false)
    .where('translation.opportunity_id', '=', opportunityId)
    .where('translation.language', 'in', [...languages])
    .set((column) => ({ made_from: column.ref('original.digest') }))
    .execute();
}
