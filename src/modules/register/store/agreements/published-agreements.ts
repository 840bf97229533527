import { sql } from 'kysely';
import type { ToldAgreement } from '../../domain/agreements/told-agreement.ts';
import type { Db } from '../tables.ts';

/** As *cases* publishes it, with its organisations by their ids. */
export type PublishedAgreement = Omit<ToldAgreement, 'parties'> & { readonly parties: readonly string[] };

const published = (db: Db) => db.selectFrom('cases.published_agreement as a').selectAll('a');
type Row = Awaited<ReturnType<ReturnType<typeof published>['execute']>>[number];

const read = (row: Row): PublishedAgreement => ({
  id: row.id,
  kind: row.kind,
  givingSide: row.giving_side,
  receivingSide: row.receiving_side,
  isMutual: row.is_mutual,
  month: row.month,
  isInvented: row.is_invented,
  ...(row.about !== null && { about: { language: row.language, text: row.about } }),
  ...(row.amount !== null && { money: { amount: row.amount, currency: row.currency! } }),
  parties: row.parties ?? [],
  ...(row.listing !== null && { listing: row.listing }),
});

/** More than anybody decides on in a day. */
const MOST = 50;

/** What both sides let be told and nobody has proposed yet, or somebody refused; the latest first. */
export const untoldAgreements = async (db: Db): Promise<PublishedAgreement[]> =>
  (
    await published(db)
      .where('a.id', 'in', ({ selectFrom }) =>
        selectFrom('register.published_waiting').select('agreement_id'),
      )
      .orderBy('a.month', 'desc')
      .orderBy('a.id')
      .limit(MOST)
      .execute()
  ).map(read);

/** Nothing when not both sides let it be told. */
export async function findPublishedAgreement(db: Db, id: string): Promise<PublishedAgreement | undefined> {
  const row = await published(db).where('a.id', '=', id).executeTakeFirst();
  return row && read(row);
}

/** Until the transaction ends nobody else proposes this agreement, so that of two clicks only the first counts. */
export async function holdAgreement(db: Db, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`register.agreement ${id}`}))`.execute(db);
}
